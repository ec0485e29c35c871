//! The variables of a text against those the catalog lists.

use crate::check::support::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "unknown-variable",
        language: "en",
        phrases: "note prompt requires days\nother prompt accepts order",
        broken: &[
            ("note", "In { $dyas } or { $days } days, { $weather }."),
            ("other", "Well, { $weather } { $register ->\n       *[formal] x\n    }"),
        ],
        findings: &[
            "en/trial.ftl:1:13-18 error [unknown-variable] 'note' has no variable $dyas; did you mean $days?",
            "en/trial.ftl:1:42-50 error [unknown-variable] 'note' has no variable $weather; it has $days; use these, or give the phrase the variable",
            "en/trial.ftl:4:17-25 error [unknown-variable] 'other' has no variable $weather; it has $order; use these, or give the phrase the variable",
            "en/trial.ftl:4:30-39 error [register-unsupported] this language has one form of address; keep one branch and write it without the selection",
        ],
        sound: &[
            ("note", "In { $days } days."),
            ("other", "Well{ GIVEN($order) ->\n        [yes] , { $order }\n       *[no] { \"\" }\n    }."),
        ],
    },
    Case {
        rule: "unknown-variable",
        language: "en",
        phrases: "note prompt requires days accepts order\nother prompt accepts days\nthird prompt",
        broken: &[("note", "In { $days } days."), ("other", "{ note } Then."), ("third", "{ note } { note.title }")],
        findings: &[
            "en/trial.ftl:4:11-15 error [unknown-variable] 'note' needs $days, which is optional in 'other'; give 'other' the required variable \"days\" too, or write the sentence out",
            "en/trial.ftl:4:11-15 error [unknown-variable] 'note' may use $order, which 'other' does not have; give 'other' the optional variable \"order\" too, or write the sentence out",
            "en/trial.ftl:7:11-15 error [unknown-variable] 'note' needs $days, which 'third' does not have; give 'third' the required variable \"days\" too, or write the sentence out",
            "en/trial.ftl:7:11-15 error [unknown-variable] 'note' may use $order, which 'third' does not have; give 'third' the optional variable \"order\" too, or write the sentence out",
        ],
        sound: &[("note", "In { $days } days."), ("other", "Then."), ("third", "{ note.title }")],
    },
    Case {
        rule: "unused-variable",
        language: "en",
        phrases: "note prompt requires days order\nother prompt requires days order",
        broken: &[
            ("note", "Order { $order }."),
            (
                "other",
                "{ $customer-gender ->\n        [feminine] Order { $order } in { $days }.\n       *[unknown] Order { $order }.\n    }",
            ),
        ],
        findings: &[
            "en/trial.ftl:1:1-5 error [unused-variable] the text does not use $days, which the phrase requires; put { $days } where it belongs; the intent in the catalog says where",
            "en/trial.ftl:4:1-6 warning [unused-variable] the text uses $days in some branches only; put { $days } into each branch, or outside the selection",
        ],
        sound: &[
            ("note", "{ $days ->\n        [one] Tomorrow\n       *[other] Later\n    }: order { $order }."),
            ("other", "{ note }"),
        ],
    },
    Case {
        rule: "mistyped-variable",
        language: "en",
        phrases: "note prompt requires days order customer amount due date size",
        broken: &[(
            "note",
            "{ NUMBER($order) } { DATETIME($days) } { VOCATIVE($order) } { MONEY($days) } { LIST($order) } { RELATIVE($due, unit: \"day\") } { $order ->\n        [one] a\n       *[other] b\n    } { $date ->\n        [monday] a\n       *[other] b\n    } { $size ->\n        [huge] a\n       *[small] b\n    } { DATETIME($due) ->\n        [x] a\n       *[y] b\n    } { $register } { $customer } { $amount }",
        )],
        findings: &[
            "en/trial.ftl:1:17-23 error [mistyped-variable] NUMBER takes a number, and $order is a text; write { $order }",
            "en/trial.ftl:1:38-43 error [mistyped-variable] DATETIME takes a date, and $days is a whole number such as 3; write { $days }",
            "en/trial.ftl:1:58-64 error [mistyped-variable] VOCATIVE takes the name of a person, and $order is a text; write { $order }",
            "en/trial.ftl:1:76-81 error [mistyped-variable] MONEY takes an amount of money, and $days is a whole number such as 3; write { $days }",
            "en/trial.ftl:1:92-98 error [mistyped-variable] LIST takes a list, and $order is a text; write { $order }",
            "en/trial.ftl:1:113-117 error [mistyped-variable] RELATIVE takes a number, and $due is a date and time such as 2026-11-24T15:00; write { $due }",
            "en/trial.ftl:1:136-142 error [mistyped-variable] $order is a text and cannot be counted or compared; select on a variable that holds a number, or write one text for all values",
            "en/trial.ftl:4:9-14 error [mistyped-variable] $date is a date such as 2026-11-27 and cannot be counted or compared; select on a variable that holds a number, or write one text for all values",
            "en/trial.ftl:7:9-14 error [mistyped-variable] $size is never 'huge'; its values are small, large",
            "en/trial.ftl:10:9-23 error [mistyped-variable] a selection cannot compare what DATETIME prints; select on the variable itself, on NUMBER or on GIVEN",
            "en/trial.ftl:13:9-18 error [mistyped-variable] $register is never printed; choose between branches by it: { $register -> … }",
        ],
        sound: &[(
            "note",
            "{ NUMBER($days) } { DATETIME($due) } { VOCATIVE($customer) } { MONEY($amount) } { RELATIVE($days, unit: \"day\") } { $order ->\n        [DHL] a\n       *[other] b\n    } { $size ->\n        [large] a\n       *[small] b\n    } { $order } { $date }",
        )],
    },
    Case {
        rule: "mistyped-variable",
        language: "lt",
        phrases: "note prompt",
        broken: &[
            ("note", "Gerai."),
            (
                "labels.ftl",
                "variable-days-label = Dienos\n    .example = trys\nvariable-size-label = Dydis\n    .example = huge\nvariable-order-label = Užsakymas\n    .example = { $order }\n",
            ),
        ],
        findings: &[
            "lt/labels.ftl:101:16-20 error [mistyped-variable] the example of $days does not fit: expected a whole number such as 3, got the text \"trys\"; write a whole number such as 3",
            "lt/labels.ftl:103:16-20 error [mistyped-variable] the example of $size does not fit: expected one of small, large, got the text \"huge\"; write one of the listed values",
            "lt/labels.ftl:105:18-24 error [unknown-variable] 'variable-order-label' has no variable $order; write the text without it, or give the phrase the variable",
            "lt/labels.ftl:105:18-24 error [mistyped-variable] an example is plain text; write a text",
        ],
        sound: &[
            ("note", "Gerai."),
            (
                "labels.ftl",
                "variable-days-label = Dienos\n    .example = 5\nvariable-size-label = Dydis\n    .example = large\n",
            ),
        ],
    },
];
