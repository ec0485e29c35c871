//! For each rule a text that breaks it and a near one that does not.

use super::support::{Case, GONE};

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "syntax",
        language: "en",
        phrases: "note prompt requires days\nother prompt",
        broken: &[
            ("note", "{ $days ->\n        [one] a day\n        [other] { $days } days\n    }"),
            ("other", "{ $days and more"),
        ],
        findings: &[
            "en/trial.ftl:4:5-6 error [syntax] this selection has no default: mark exactly one variant with an asterisk, *[other]; the whole entry is left out until this is mended; compare it with the entry above",
            "en/trial.ftl:7:17-20 error [syntax] expected a closing brace '}' here; the whole entry is left out until this is mended; compare it with the entry above",
        ],
        sound: &[
            ("note", "{ $days ->\n        [one] a day\n       *[other] { $days } days\n    }"),
            ("other", "One { \"[\" } and more"),
        ],
    },
    Case {
        rule: "syntax",
        language: "en",
        phrases: "note prompt\nother prompt",
        broken: &[("note", "{ SHOUT(\"x\") } it"), ("other", "Ža { NUMBER(1, style: \"loud\") } it")],
        findings: &[
            "en/trial.ftl:1:10-15 error [syntax] there is no function SHOUT; there are NUMBER, DATETIME, MONEY, GIVEN, VOCATIVE, LIST, RELATIVE; the whole entry is left out until this is mended",
            "en/trial.ftl:4:14-20 error [syntax] NUMBER: `loud` is not a value of `style`; it takes decimal or percent; the whole entry is left out until this is mended",
        ],
        sound: &[("note", "Say { NUMBER(1, style: \"percent\") }"), ("other", "Well.")],
    },
    Case {
        rule: "metadata",
        language: "en",
        phrases: "note prompt requires day\nother prompt",
        broken: &[("note", "Well."), ("other", "Well.")],
        findings: &[
            "catalog/trial.toml:1:1-2 error [metadata] 'note' lists the variable 'day', which variables.toml does not declare; the entry is left out until this is mended; compare it with its neighbours",
        ],
        sound: &[
            (
                "catalog/trial.toml",
                "[note]\nkind = \"prompt\"\nintent = \"\"\nsituations = []\ntechniques = []\nchannels = []\naccepts_fault = false\n",
            ),
            ("note", "Well."),
        ],
    },
    Case {
        rule: "metadata",
        language: "en",
        phrases: "note prompt",
        broken: &[
            ("note", "Well."),
            ("catalog/other.toml", "[other]\nkind = \"prompt\"\nintent = \"\"\nsituations = [\"weather\"]\n"),
        ],
        findings: &[
            "catalog/other.toml:4:15-16 error [metadata] unknown variant `weather`, expected one of `delivery-delay`, `lost-parcel`, `damaged-item`, `wrong-item`, `defect`, `billing-error`, `payment-failed`, `refund`, `return`, `outage`, `technical-problem`, `account-access`, `long-wait`, `repeat-contact`, `misunderstanding`, `our-mistake`, `complaint-about-service`, `privacy-concern`, `price-increase`, `out-of-stock`, `request-refused`, `cancellation`, `appointment-change`, `feature-request`, `feedback`, `praise`, `bereavement-hardship`, `angry-customer`, `anxious-customer`, `confused-customer`, `disappointed-customer`, `first-contact`, `general`; the entry is left out until this is mended; compare it with its neighbours",
        ],
        sound: &[("note", "Well."), ("catalog/other.toml", "")],
    },
    Case {
        rule: "missing-message",
        language: "hr",
        phrases: "first prompt\nsecond prompt\nthird prompt",
        broken: &[("first", "Prvo."), ("third", "Treće.")],
        findings: &[
            "hr/trial.ftl:1:1-6 error [missing-message] the message 'second' is missing; write it in this file; what it must say is the intent in catalog/trial.toml",
        ],
        sound: &[("first", "Prvo."), ("second", "Drugo."), ("third", "Treće.")],
    },
    Case {
        rule: "missing-message",
        language: "hr",
        phrases: "first prompt\nsecond prompt",
        broken: &[],
        findings: &[
            "hr/trial.ftl:1:1-1 error [missing-message] the file is missing; 2 of its messages are nowhere else: first, second; write it beside the other languages' trial.ftl, with the same messages",
        ],
        sound: &[("first", "Prvo."), ("second", "Drugo.")],
    },
    Case {
        rule: "missing-message",
        language: "hr",
        phrases: "first prompt",
        broken: &[("labels.ftl", GONE), ("terms.ftl", GONE)],
        findings: &[
            "hr/:1:1-1 error [missing-message] the language 'hr' has no texts; add the folder hr/ with a file for each topic, or take the language out of the table",
        ],
        sound: &[("first", "Prvo.")],
    },
    Case {
        rule: "unknown-message",
        language: "fi",
        phrases: "note prompt\nspare prompt",
        broken: &[
            ("note", "Hei."),
            ("spear", "Hei."),
            ("spare", "Hei."),
            ("weather-report", "Hei."),
            ("option-formal-label", "Hei."),
        ],
        findings: &[
            "fi/trial.ftl:4:1-6 error [unknown-message] no phrase is called 'spear'; correct the name, take the message out, or add the phrase to catalog/trial.toml",
            "fi/trial.ftl:10:1-15 error [unknown-message] no phrase is called 'weather-report'; correct the name, take the message out, or add the phrase to catalog/trial.toml",
            "fi/trial.ftl:13:1-20 error [unknown-message] no phrase is called 'option-formal-label'; it is a label: move it to fi/labels.ftl",
            "fi/trial.ftl:13:1-20 error [duplicate-message] the message 'option-formal-label' stands a second time; the first is in fi/labels.ftl, line 96; delete one of the two; only the first is shown",
        ],
        sound: &[("note", "Hei."), ("spare", "Hei.")],
    },
    Case {
        rule: "unknown-message",
        language: "fi",
        phrases: "note prompt\nspare prompt",
        broken: &[("note", "Hei."), ("spaer", "Hei.")],
        findings: &[
            "fi/trial.ftl:1:1-5 error [missing-message] the message 'spare' is missing; write it in this file; what it must say is the intent in catalog/trial.toml",
            "fi/trial.ftl:4:1-6 error [unknown-message] no phrase is called 'spaer'; did you mean 'spare'?",
        ],
        sound: &[("note", "Hei."), ("spare", "Hei.")],
    },
    Case {
        rule: "unknown-message",
        language: "fi",
        phrases: "note prompt",
        broken: &[
            ("note", "Hei."),
            ("notes.ftl", "idea = Hei.\n"),
            ("sv/trial.ftl", "note = Hej.\n"),
            ("terms.ftl", "team = Tiimi\n"),
        ],
        findings: &[
            "fi/notes.ftl:1:1-1 error [unknown-message] there is no topic 'notes'; add catalog/notes.toml, or move the messages to the file of their topic",
            "fi/terms.ftl:1:1-5 error [unknown-message] no phrase is called 'team'; a term begins with a hyphen, as in -team = …; phrases stand in the file of their topic",
            "sv/trial.ftl:1:1-1 error [unknown-message] the folder 'sv' belongs to no language; add a table with tag = \"sv\" to languages.toml, or rename the folder",
        ],
        sound: &[("note", "Hei."), ("terms.ftl", "-team = Tiimi\n")],
    },
    Case {
        rule: "unknown-message",
        language: "fi",
        phrases: "note prompt",
        broken: &[
            ("trial.ftl", ""),
            ("other.ftl", "note = Hei.\n    .title = Otsikko\n    .when = Milloin vain.\n"),
            ("catalog/other.toml", ""),
        ],
        findings: &[
            "fi/other.ftl:1:1-5 error [unknown-message] the message 'note' belongs to another topic; move it to fi/trial.ftl",
        ],
        sound: &[("note", "Hei."), ("catalog/other.toml", "")],
    },
    Case {
        rule: "duplicate-message",
        language: "nb",
        phrases: "note prompt",
        broken: &[
            ("note", "Hei."),
            ("terms.ftl", "-note = Notat\n-team = Laget\n-team = Gjengen\n"),
            ("extra.ftl", "note = Hallo.\n    .title = Tittel\n    .title = Overskrift\n    .when = Når som helst.\n"),
            ("catalog/extra.toml", ""),
        ],
        findings: &[
            "nb/extra.ftl:1:1-5 error [unknown-message] the message 'note' belongs to another topic; move it to nb/trial.ftl",
            "nb/extra.ftl:3:6-11 error [duplicate-message] 'note' has two attributes .title; delete one of the two; only the first is shown",
            "nb/terms.ftl:1:2-6 error [duplicate-message] 'note' is a message and '-note' is a term; give the term another name",
            "nb/terms.ftl:3:2-6 error [duplicate-message] the term '-team' stands a second time; the first is in nb/terms.ftl, line 2; delete one of the two; only the first is shown",
            "nb/trial.ftl:1:1-5 error [duplicate-message] the message 'note' stands a second time; the first is in nb/extra.ftl, line 1; delete one of the two; only the first is shown",
        ],
        sound: &[("note", "Hei."), ("terms.ftl", "-notes = Notat\n-team = Laget\n"), ("catalog/extra.toml", "")],
    },
    Case {
        rule: "missing-part",
        language: "en",
        phrases: "say statement\nreply template\nbare prompt",
        broken: &[(
            "trial.ftl",
            "say = Well.\n    .title = Title\n\nreply = Dear customer.\n    .title = Title\n    .when = When.\n    .subject = Subject\n\nbare =\n    .title = Title\n    .when = When.\n",
        )],
        findings: &[
            "en/trial.ftl:1:1-4 error [missing-part] 'say' has no .when, which every statement needs; add an indented line: .when = …",
            "en/trial.ftl:1:1-4 error [missing-part] 'say' has no .wording-2, which every statement needs; add an indented line: .wording-2 = …",
            "en/trial.ftl:4:1-6 error [missing-part] 'reply' has no .chat, which every template needs; add an indented line: .chat = …",
            "en/trial.ftl:9:1-5 error [missing-part] 'bare' has no text of its own, only attributes; write it after the equals sign: bare = …",
        ],
        sound: &[(
            "trial.ftl",
            "say = Well.\n    .title = Title\n    .when = When.\n    .wording-2 = Good.\n\nreply = Dear customer.\n    .title = Title\n    .when = When.\n    .subject = Subject\n    .chat = Hello.\n\nbare = Bare.\n    .title = Title\n    .when = When.\n",
        )],
    },
    Case {
        rule: "unknown-part",
        language: "en",
        phrases: "say statement",
        broken: &[(
            "trial.ftl",
            "say = Well.\n    .title = Title\n    .when = When.\n    .wording-2 = Good.\n    .wording-4 = Fine.\n    .wording-02 = Fine.\n    .wording-10 = Fine.\n    .chatt = Hi.\n    .subject = Hi.\n",
        )],
        findings: &[
            "en/trial.ftl:5:6-15 error [unknown-part] there is a .wording-4 and no .wording-3; call it .wording-3, so that the numbers have no gap",
            "en/trial.ftl:6:6-16 error [unknown-part] '.wording-02' is no wording; further wordings are .wording-2 to .wording-9; the first is the text itself",
            "en/trial.ftl:7:6-16 error [unknown-part] '.wording-10' is no wording; further wordings are .wording-2 to .wording-9; the first is the text itself",
            "en/trial.ftl:8:6-11 error [unknown-part] a statement has no .chatt; did you mean 'chat'?",
            "en/trial.ftl:9:6-13 error [unknown-part] a statement has no .subject; it may have .title, .chat, .when and .wording-2 to .wording-9",
        ],
        sound: &[(
            "trial.ftl",
            "say = Well.\n    .title = Title\n    .when = When.\n    .wording-2 = Good.\n    .wording-3 = Fine.\n    .chat = Hi.\n",
        )],
    },
    Case {
        rule: "missing-label",
        language: "en",
        phrases: "note prompt",
        broken: &[("note", "Well."), ("labels.ftl", GONE)],
        findings: &[
            "en/labels.ftl:1:1-1 error [missing-label] the file is missing, and with it 102 labels; write it beside the other languages' labels.ftl, with the same messages",
        ],
        sound: &[("note", "Well.")],
    },
    Case {
        rule: "unknown-label",
        language: "en",
        phrases: "note prompt",
        broken: &[
            ("note", "Well."),
            ("labels.ftl", "- situation-outage-label\nsituation-outige-label = Outage\nweather-label = Weather\n"),
        ],
        findings: &[
            "en/labels.ftl:1:1-1 error [missing-label] the label 'situation-outage-label' is missing; add a line: situation-outage-label = …",
            "en/labels.ftl:102:1-23 error [unknown-label] nothing has the label 'situation-outige-label'; did you mean 'situation-outage-label'?",
            "en/labels.ftl:103:1-14 error [unknown-label] nothing has the label 'weather-label'; correct the name, or delete the message",
        ],
        sound: &[("note", "Well.")],
    },
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
            "en/trial.ftl:1:42-50 error [unknown-variable] 'note' has no variable $weather; the catalog lists $days; use these, or list the variable there",
            "en/trial.ftl:4:17-25 error [unknown-variable] 'other' has no variable $weather; the catalog lists $order; use these, or list the variable there",
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
            "en/trial.ftl:4:11-15 error [unknown-variable] 'note' needs $days, which is optional in 'other'; add \"days\" to requires of 'other' in the catalog, or write the sentence out",
            "en/trial.ftl:4:11-15 error [unknown-variable] 'note' may use $order, which 'other' does not have; add \"order\" to accepts of 'other' in the catalog, or write the sentence out",
            "en/trial.ftl:7:11-15 error [unknown-variable] 'note' needs $days, which 'third' does not have; add \"days\" to requires of 'third' in the catalog, or write the sentence out",
            "en/trial.ftl:7:11-15 error [unknown-variable] 'note' may use $order, which 'third' does not have; add \"order\" to accepts of 'third' in the catalog, or write the sentence out",
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
            "lt/labels.ftl:105:18-24 error [unknown-variable] 'variable-order-label' has no variable $order; write the text without it, or list the variable in the catalog",
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
    Case {
        rule: "missing-reference",
        language: "en",
        phrases: "note prompt requires order\ngreeting prompt",
        broken: &[
            ("note", "{ greetnig } { order } { team } { -tame } { greeting.subject } { -weather } { $order }"),
            ("greeting", "Hello."),
        ],
        findings: &[
            "en/trial.ftl:1:10-18 error [missing-reference] there is no message 'greetnig'; did you mean 'greeting'?",
            "en/trial.ftl:1:23-28 error [missing-reference] there is no message 'order'; a variable has a dollar sign: { $order }",
            "en/trial.ftl:1:33-37 error [missing-reference] there is no message 'team'; a term has a hyphen: { -team }",
            "en/trial.ftl:1:42-47 error [missing-reference] there is no term '-tame'; add it to en/terms.ftl",
            "en/trial.ftl:1:52-68 error [missing-reference] 'greeting' has no .subject; write the sentence out, or add the attribute",
            "en/trial.ftl:1:73-81 error [missing-reference] there is no term '-weather'; add it to en/terms.ftl",
        ],
        sound: &[("note", "{ greeting } { -team } { greeting.title } { $order }"), ("greeting", "Hello.")],
    },
    Case {
        rule: "missing-reference",
        language: "en",
        phrases: "note prompt\nbare prompt",
        broken: &[(
            "trial.ftl",
            "note = { bare }, { broken } { -torn }\n    .title = Title\n    .when = When.\nbare =\n    .title = Title\n    .when = When.\nbroken = { $\n-torn = { $\n",
        )],
        findings: &[
            "en/trial.ftl:1:10-14 error [missing-reference] 'bare' has no text of its own, only attributes; refer to one of them, as in { bare.title }",
            "en/trial.ftl:4:1-5 error [missing-part] 'bare' has no text of its own, only attributes; write it after the equals sign: bare = …",
            "en/trial.ftl:7:13-13 error [syntax] expected one of a-zA-Z here; a line that goes on must be indented; the whole entry is left out until this is mended; compare it with the entry above",
            "en/trial.ftl:8:12-12 error [syntax] expected one of a-zA-Z here; a line that goes on must be indented; the whole entry is left out until this is mended; compare it with the entry above",
        ],
        sound: &[("note", "{ bare }"), ("bare", "Bare.")],
    },
    Case {
        rule: "reference-cycle",
        language: "en",
        phrases: "one prompt\ntwo prompt\nthree prompt",
        broken: &[("one", "So { two }"), ("two", "So { three }"), ("three", "So { one }")],
        findings: &[
            "en/trial.ftl:1:1-4 error [reference-cycle] 'one' refers to itself: one → two → three → one; write the text out in full in one of them",
            "en/trial.ftl:4:1-4 error [reference-cycle] 'two' refers to itself: two → three → one → two; write the text out in full in one of them",
            "en/trial.ftl:7:1-6 error [reference-cycle] 'three' refers to itself: three → one → two → three; write the text out in full in one of them",
        ],
        sound: &[("one", "So { two }"), ("two", "So { three }"), ("three", "So { one.title }")],
    },
    Case {
        rule: "reference-cycle",
        language: "en",
        phrases: "one prompt\ntwo prompt",
        broken: &[("one", "So { two } { -brand }"), ("two", "So { two }"), ("terms.ftl", "-brand = Our { -brand }\n")],
        findings: &[
            "en/terms.ftl:1:2-7 error [reference-cycle] '-brand' refers to itself: -brand → -brand; write the text out in full in one of them",
            "en/trial.ftl:4:1-4 error [reference-cycle] 'two' refers to itself: two → two; write the text out in full in one of them",
        ],
        sound: &[
            ("one", "So { two } { -brand }"),
            ("two", "So."),
            ("terms.ftl", "-brand = Our { -team }\n-team = team\n"),
        ],
    },
    Case {
        rule: "reference-cycle",
        language: "en",
        phrases: "n1 prompt\nn2 prompt\nn3 prompt\nn4 prompt\nn5 prompt\nn6 prompt\nn7 prompt\nn8 prompt\nn9 prompt\nn0 prompt",
        broken: &[
            ("n0", "Deep { n1 }"),
            ("n1", "Deep { n2 }"),
            ("n2", "Deep { n3 }"),
            ("n3", "Deep { n4 }"),
            ("n4", "Deep { n5 }"),
            ("n5", "Deep { n6 }"),
            ("n6", "Deep { n7 }"),
            ("n7", "Deep { n8 }"),
            ("n8", "Deep { n9 }"),
            ("n9", "Deep."),
        ],
        findings: &[
            "en/trial.ftl:1:1-3 error [reference-cycle] references lead 9 texts deep from here; the limit is 8; write one of the texts on the way out in full",
        ],
        sound: &[
            ("n0", "Deep."),
            ("n1", "Deep { n2 }"),
            ("n2", "Deep { n3 }"),
            ("n3", "Deep { n4 }"),
            ("n4", "Deep { n5 }"),
            ("n5", "Deep { n6 }"),
            ("n6", "Deep { n7 }"),
            ("n7", "Deep { n8 }"),
            ("n8", "Deep { n9 }"),
            ("n9", "Deep."),
        ],
    },
    Case {
        rule: "plural-missing",
        language: "lt",
        phrases: "note prompt requires days rate",
        broken: &[(
            "note",
            "{ $days ->\n        [one] viena diena\n       *[other] { $days } dienų\n    } ir { $rate ->\n        [one] diena\n        [few] dienos\n       *[other] dienų\n    }",
        )],
        findings: &[
            "lt/trial.ftl:1:10-15 error [plural-missing] $days has no variant [few], for numbers such as 2; add a line: [few] …, written as for 2",
            "lt/trial.ftl:4:12-17 error [plural-missing] $rate has no variant [many], for numbers such as 0.1; add a line: [many] …, written as for 0.1",
        ],
        sound: &[(
            "note",
            "{ $days ->\n        [one] viena diena\n        [few] { $days } dienos\n       *[other] { $days } dienų\n    } ir { $rate ->\n        [one] diena\n        [few] dienos\n        [many] dienos\n       *[other] dienų\n    }",
        )],
    },
    Case {
        rule: "plural-missing",
        language: "en",
        phrases: "note prompt requires days rate",
        broken: &[(
            "note",
            "{ NUMBER($days, type: \"ordinal\") ->\n        [one] { $days }st\n       *[other] { $days }\n    } and { NUMBER($days, minimumFractionDigits: 1) ->\n       *[one] day\n    } and { $rate ->\n        [0] no days\n       *[other] { $rate } days\n    }",
        )],
        findings: &[
            "en/trial.ftl:1:10-40 error [plural-missing] NUMBER($days) has no ordinal variant [two], for numbers such as 2; add a line: [two] …, written as for 2",
            "en/trial.ftl:1:10-40 error [plural-missing] NUMBER($days) has no ordinal variant [few], for numbers such as 3; add a line: [few] …, written as for 3",
            "en/trial.ftl:4:13-52 error [plural-missing] NUMBER($days) has no variant [other], for numbers such as 1; add a line: [other] …, written as for 1",
            "en/trial.ftl:6:13-18 error [plural-missing] $rate has no variant [one], for numbers such as 1; add a line: [one] …, written as for 1",
        ],
        sound: &[(
            "note",
            "{ $days ->\n        [1] one day\n       *[other] { $days } days\n    } and { NUMBER($days, minimumFractionDigits: 1) ->\n       *[other] days\n    } and { $rate ->\n        [one] day\n       *[other] { $rate } days\n    }",
        )],
    },
    Case {
        rule: "plural-unused",
        language: "en",
        phrases: "note prompt requires days",
        broken: &[(
            "note",
            "{ $days ->\n        [one] a day\n        [few] { $days } days\n        [lots] many\n       *[other] { $days } days\n    }",
        )],
        findings: &[
            "en/trial.ftl:3:10-13 error [plural-unused] this language has no plural category [few]; the variants of $days are [one], [other]",
            "en/trial.ftl:4:10-14 error [plural-unused] [lots] is neither a plural category nor a number; the variants of $days are [one], [other]",
        ],
        sound: &[("note", "{ $days ->\n        [one] a day\n        [0] none\n       *[other] { $days } days\n    }")],
    },
    Case {
        rule: "duplicate-variant",
        language: "en",
        phrases: "note prompt requires days",
        broken: &[(
            "note",
            "{ $days ->\n        [1] a day\n        [1.0] one day\n        [one] x\n        [one] y\n       *[other] { $days } days\n    }",
        )],
        findings: &[
            "en/trial.ftl:3:10-13 error [duplicate-variant] the variant [1.0] stands twice; delete one of the two; only the first is read",
            "en/trial.ftl:5:10-13 error [duplicate-variant] the variant [one] stands twice; delete one of the two; only the first is read",
        ],
        sound: &[(
            "note",
            "{ $days ->\n        [0] no day\n        [one] one day\n       *[other] { $days } days\n    }",
        )],
    },
    Case {
        rule: "optional-unguarded",
        language: "en",
        phrases: "note prompt accepts customer days",
        broken: &[(
            "note",
            "Hi { $customer }{ GIVEN($customer) ->\n        [yes] , { $days }\n       *[no] { $customer }\n    }{ $days ->\n        [one] a\n       *[other] b\n    }",
        )],
        findings: &[
            "en/trial.ftl:1:13-22 error [optional-unguarded] $customer is optional and may be missing here; put it into the [yes] branch of { GIVEN($customer) -> [yes] … *[no] … }",
            "en/trial.ftl:2:19-24 error [optional-unguarded] $days is optional and may be missing here; put it into the [yes] branch of { GIVEN($days) -> [yes] … *[no] … }",
            "en/trial.ftl:3:16-25 error [optional-unguarded] $customer is optional and may be missing here; put it into the [yes] branch of { GIVEN($customer) -> [yes] … *[no] … }",
            "en/trial.ftl:4:8-13 error [optional-unguarded] $days is optional and may be missing here; put it into the [yes] branch of { GIVEN($days) -> [yes] … *[no] … }",
        ],
        sound: &[(
            "note",
            "Hi{ GIVEN($customer) ->\n        [yes] { \" \" }{ $customer }\n       *[no] { \"\" }\n    }{ GIVEN($days) ->\n        [yes] , { $days ->\n            [one] a\n           *[other] b\n        }\n       *[no] .\n    }",
        )],
    },
    Case {
        rule: "given-keys",
        language: "en",
        phrases: "note prompt requires days accepts customer order",
        broken: &[(
            "note",
            "Hi { GIVEN($customer) ->\n       *[yes] a\n        [no] b\n    } { GIVEN($order) ->\n        [one] a\n       *[other] b\n    } { GIVEN($order) } { GIVEN($days) ->\n        [yes] { $days }\n       *[no] b\n    } { $days }",
        )],
        findings: &[
            "en/trial.ftl:1:13-29 error [given-keys] GIVEN($customer) needs the branches [yes] and *[no]; write { GIVEN($customer) -> [yes] … *[no] … }; the default *[no] is the text without $customer",
            "en/trial.ftl:4:9-22 error [given-keys] GIVEN($order) needs the branches [yes] and *[no]; write { GIVEN($order) -> [yes] … *[no] … }; the default *[no] is the text without $order",
            "en/trial.ftl:7:9-14 error [given-keys] this prints 'yes' or 'no'; use GIVEN to choose: { GIVEN($x) -> [yes] … *[no] … }",
            "en/trial.ftl:7:33-38 warning [given-keys] $days is required, so it is always given; write the text of the [yes] branch alone",
        ],
        sound: &[("note", "Hi { GIVEN($customer) ->\n        [yes] a\n       *[no] b\n    } { $days }")],
    },
    Case {
        rule: "register-unsupported",
        language: "nb",
        phrases: "note prompt",
        broken: &[("note", "{ $register ->\n       *[formal] De\n        [casual] du\n    }")],
        findings: &[
            "nb/trial.ftl:1:10-19 error [register-unsupported] this language has one form of address; keep one branch and write it without the selection",
        ],
        sound: &[("note", "du")],
    },
    Case {
        rule: "register-unsupported",
        language: "fi",
        phrases: "note prompt\nother prompt",
        broken: &[
            ("note", "{ $register ->\n       *[formal] te\n        [casual] sinä\n    }"),
            ("other", "{ $register ->\n       *[casual] sinä\n        [polite] te\n    }"),
        ],
        findings: &[
            "fi/trial.ftl:2:10-11 error [register-unsupported] the default in this language is [casual]; write { $register -> *[casual] … [formal] … }",
            "fi/trial.ftl:7:11-20 error [register-unsupported] the branch [formal] is missing; write { $register -> *[casual] … [formal] … }",
            "fi/trial.ftl:9:10-16 error [register-unsupported] this language has no such form of address; write { $register -> *[casual] … [formal] … }",
        ],
        sound: &[("note", "{ $register ->\n        [formal] te\n       *[casual] sinä\n    }"), ("other", "sinä")],
    },
    Case {
        rule: "gender-default",
        language: "hr",
        phrases: "note prompt",
        broken: &[(
            "note",
            "{ $agent-gender ->\n        [feminine] provjerila\n       *[masculine] provjerio\n    } { $customer-gender ->\n        [female] a\n        [1] c\n       *[unknown] b\n    }",
        )],
        findings: &[
            "hr/trial.ftl:3:10-19 error [gender-default] the default of $agent-gender guesses 'masculine'; make a neutral text the default: *[unknown] …",
            "hr/trial.ftl:5:10-16 error [gender-default] $customer-gender is never 'female'; its values are feminine, masculine, unknown",
            "hr/trial.ftl:6:10-11 error [gender-default] $customer-gender is never '1'; its values are feminine, masculine, unknown",
        ],
        sound: &[(
            "note",
            "{ $agent-gender ->\n        [feminine] provjerila\n        [masculine] provjerio\n       *[unknown] provjereno\n    }",
        )],
    },
    Case {
        rule: "vocative-missing",
        language: "lt",
        phrases: "note prompt requires customer colleague\nknown prompt requires customer\nline prompt requires customer\nspare prompt requires customer\nopt prompt accepts customer",
        broken: &[
            ("note", "Taip, { $colleague }, viskas gerai. { $customer }, rašykite."),
            ("known", "Laba diena, { VOCATIVE($customer) }."),
            ("line", "\n    Sveiki, { $customer },\n    ačiū."),
            ("spare", "Gerai. Laba diena, { $customer }. Rašau."),
            ("opt", "Laba diena{ GIVEN($customer) ->\n        [yes] , { $customer }!\n       *[no] !\n    } Rašau."),
        ],
        findings: &[
            "lt/trial.ftl:1:46-55 warning [vocative-missing] $customer is addressed here without VOCATIVE; write { VOCATIVE($customer) }; the bare name is right where somebody is spoken about",
            "lt/trial.ftl:8:15-24 error [vocative-missing] $customer is addressed here without VOCATIVE; write { VOCATIVE($customer) }",
            "lt/trial.ftl:12:30-39 error [vocative-missing] $customer is addressed here without VOCATIVE; write { VOCATIVE($customer) }",
            "lt/trial.ftl:16:19-28 error [vocative-missing] $customer is addressed here without VOCATIVE; write { VOCATIVE($customer) }",
        ],
        sound: &[
            ("note", "Klientas { $customer }, kuris rašė, ir { $colleague }, o ačiū."),
            ("known", "Laba diena, { VOCATIVE($customer) }."),
            ("line", "\n    Pagarbiai\n    { $customer }"),
            ("spare", "Rašo { $customer }. Laba diena."),
            (
                "opt",
                "Rašo{ GIVEN($customer) ->\n        [yes] { \" \" }klientas { $customer }\n       *[no] { \" \" }klientas\n    }.",
            ),
        ],
    },
    Case {
        rule: "vocative-missing",
        language: "hr",
        phrases: "note recognition requires agent\nother prompt requires colleague",
        broken: &[("note", "Bravo, { $agent } – odlično."), ("other", "Javi se, { $colleague }! Čuj { $colleague }!")],
        findings: &[
            "hr/trial.ftl:1:17-23 warning [vocative-missing] $agent is addressed here without VOCATIVE; write { VOCATIVE($agent) }; the bare name is right where somebody is spoken about",
            "hr/trial.ftl:4:20-30 warning [vocative-missing] $colleague is addressed here without VOCATIVE; write { VOCATIVE($colleague) }; the bare name is right where somebody is spoken about",
            "hr/trial.ftl:4:40-50 error [vocative-missing] $colleague is addressed here without VOCATIVE; write { VOCATIVE($colleague) }",
        ],
        sound: &[
            ("note", "Bravo, { VOCATIVE($agent) } – odlično."),
            ("other", "Tvoj kolega, { $colleague }, piše. Hvala što je { $colleague } tu!"),
        ],
    },
    Case {
        rule: "term-case",
        language: "en",
        phrases: "note prompt",
        broken: &[(
            "note",
            "{ -brand(case: \"dative\") } { -brand(case: \"genitve\") } { -team(case: \"genitive\") } { -brand(kase: \"genitive\") }",
        )],
        findings: &[
            "en/trial.ftl:1:10-16 error [term-case] the term '-brand' has no case 'dative'; it has nominative, genitive",
            "en/trial.ftl:1:37-43 error [term-case] the term '-brand' has no case 'genitve'; did you mean 'genitive'?",
            "en/trial.ftl:1:65-70 error [term-case] the term '-team' knows no 'case'; write { -team }, or add the forms to the term",
            "en/trial.ftl:1:93-99 error [term-case] the term '-brand' knows no 'kase'; write { -brand }, or add the forms to the term",
        ],
        sound: &[("note", "{ -brand(case: \"genitive\") } { -team }")],
    },
    Case {
        rule: "glued-placeable",
        language: "en",
        phrases: "note prompt requires customer order days date",
        broken: &[(
            "note",
            "{ $customer }’s pre{ $order } and { $days }h, { -brand }ish, { $order }:n l’{ $customer }, the { $date }th",
        )],
        findings: &[
            "en/trial.ftl:1:10-19 error [glued-placeable] '’s' is glued to the end of { $customer }; put a space between them and let another word carry the ending",
            "en/trial.ftl:1:29-35 error [glued-placeable] 'pre' is glued to the front of { $order }; put a space between them and let another word carry the ending",
            "en/trial.ftl:1:44-49 error [glued-placeable] 'h' is glued to the end of { $days }; put a space between them and let another word carry the ending",
            "en/trial.ftl:1:56-62 error [glued-placeable] 'ish' is glued to the end of { -brand }; put a space between them and let another word carry the ending",
            "en/trial.ftl:1:71-77 error [glued-placeable] ':n' is glued to the end of { $order }; put a space between them and let another word carry the ending",
            "en/trial.ftl:1:86-95 error [glued-placeable] 'l’' is glued to the front of { $customer }; put a space between them and let another word carry the ending",
        ],
        sound: &[(
            "note",
            "‘{ $order }’, ({ $customer }), pre-{ $order }-type: { $days } h, { -brand }… { $days }: ok, { $date }",
        )],
    },
    Case {
        rule: "glued-placeable",
        language: "lt",
        phrases: "note prompt accepts order",
        broken: &[(
            "note",
            "Užsakym{ GIVEN($order) ->\n        [yes] { $order }\n       *[no] as\n    } yra. { GIVEN($order) ->\n        [yes] Nr. { $order }\n       *[no] Jis\n    }o.",
        )],
        findings: &[
            "lt/trial.ftl:2:17-23 error [glued-placeable] 'Užsakym' is glued to the front of { $order }; put a space between them and let another word carry the ending",
            "lt/trial.ftl:5:21-27 error [glued-placeable] 'o' is glued to the end of { $order }; put a space between them and let another word carry the ending",
        ],
        sound: &[(
            "note",
            "Užsakymas{ GIVEN($order) ->\n        [yes] { \" \" }{ $order }\n       *[no] { \"\" }\n    } yra.",
        )],
    },
    Case {
        rule: "double-space",
        language: "en",
        phrases: "note prompt requires days",
        broken: &[("note", "One  two { $days }\n    and\n      three   four")],
        findings: &[
            "en/trial.ftl:1:11-13 error [double-space] two blanks in a row; write one",
            "en/trial.ftl:3:5-7 error [double-space] the line is indented further than its neighbours; give all lines of the text the same indentation",
            "en/trial.ftl:3:12-15 error [double-space] two blanks in a row; write one",
        ],
        sound: &[("note", "One two { $days }\n    and three")],
    },
    Case {
        rule: "straight-quote",
        language: "en",
        phrases: "note prompt",
        broken: &[("note", "Say \"yes\", don't say 'no'")],
        findings: &[
            "en/trial.ftl:1:12-13 error [straight-quote] a straight quotation mark; use the quotation marks of the language",
            "en/trial.ftl:1:16-17 error [straight-quote] a straight quotation mark; use the quotation marks of the language",
            "en/trial.ftl:1:22-23 error [straight-quote] a straight apostrophe; write ’ instead",
            "en/trial.ftl:1:29-30 error [straight-quote] a straight quotation mark; use the quotation marks of the language",
            "en/trial.ftl:1:32-33 error [straight-quote] a straight quotation mark; use the quotation marks of the language",
        ],
        sound: &[("note", "Say “yes”, don’t say ‘no’{ \" \\\"well\\\"\" }")],
    },
    Case {
        rule: "three-dots",
        language: "en",
        phrases: "note prompt requires days",
        broken: &[("note", "Wait { $days }... please")],
        findings: &["en/trial.ftl:1:22-25 error [three-dots] three full stops in a row; write the ellipsis …"],
        sound: &[("note", "Wait { $days }… please")],
    },
    Case {
        rule: "invisible-character",
        language: "en",
        phrases: "note prompt",
        broken: &[("note", "cus\u{ad}tomer\u{200b} and\ttab")],
        findings: &[
            "en/trial.ftl:1:11-12 error [invisible-character] the invisible character U+00AD stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:17-18 error [invisible-character] the invisible character U+200B stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:22-23 error [invisible-character] the invisible character U+0009 stands here; delete the letters around it, too, and type them anew",
        ],
        sound: &[("note", "10\u{a0}% of it")],
    },
    Case {
        rule: "invisible-character",
        language: "en",
        phrases: "note prompt",
        broken: &[("note", "turn \u{202e} around")],
        findings: &[
            "en/trial.ftl:1:1-5 error [syntax] the invisible character U+202E stands in this text; take it out; the whole entry is left out until this is mended",
        ],
        sound: &[("note", "turn around")],
    },
    Case {
        rule: "mixed-script",
        language: "en",
        phrases: "note prompt requires order",
        broken: &[("note", "Your { $order } p\u{430}rcel and \u{41c}\u{43e}\u{441}\u{43a}\u{432}\u{430}")],
        findings: &[
            "en/trial.ftl:1:24-30 error [mixed-script] 'p\u{430}rcel' mixes alphabets: its '\u{430}' is U+0430; type the word anew on the keyboard of the language",
        ],
        sound: &[("note", "Order { $order }: \u{41c}\u{43e}\u{441}\u{43a}\u{432}\u{430}, Žužemberk, ω")],
    },
    Case {
        rule: "chat-length",
        language: "lt",
        phrases: "say statement requires days accepts order",
        broken: &[(
            "trial.ftl",
            "say = Po { $days }.\n    .title = Po\n    .when = Kada.\n    .wording-2 = Po { $days }.\n    .chat =\n        { $register ->\n           *[formal] Po { $days }.\n            [casual] Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas tikrai{ GIVEN($order) ->\n                [yes] apie užsakymą { $order }.\n               *[no] Iki.\n            }\n        }\n",
        )],
        findings: &[
            "lt/trial.ftl:5:6-10 error [chat-length] .chat has 246 characters with order 10482, register casual; the limit is 240; shorten it by 6, or leave a sentence to the e-mail",
        ],
        sound: &[(
            "trial.ftl",
            "say = Po { $days }.\n    .title = Po\n    .when = Kada.\n    .wording-2 = Po { $days }.\n    .chat =\n        { $register ->\n           *[formal] Po { $days }.\n            [casual] Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas Labai ilgas tekstas ir jo galas.\n        }\n",
        )],
    },
    Case {
        rule: "render-fails",
        language: "fi",
        phrases: "note prompt accepts customer days\nother prompt requires days\nthird prompt accepts order",
        broken: &[
            ("note", "Hei { GIVEN($customer) ->\n        [yes] { $customer }\n       *[no] { \"\" }\n    }, kiitos."),
            ("other", "{ $days ->\n        [one] päivä,\n       *[other] { $days } päivää\n    }, kiitos."),
            ("third", "{ GIVEN($order) ->\n        [yes] { $order }\n       *[no] { \"\" }\n    }"),
        ],
        findings: &[
            "fi/trial.ftl:1:1-5 error [render-fails] a blank is printed before punctuation without customer: “Hei , kiitos.”; move the punctuation into the branches",
            "fi/trial.ftl:7:1-6 error [render-fails] punctuation is doubled with days 1: “päivä,, kiitos.”; take one of the signs out; look where a branch or a date ends",
            "fi/trial.ftl:13:1-6 error [render-fails] the text is empty without order; write a text for this case, too",
        ],
        sound: &[
            (
                "note",
                "Hei{ GIVEN($customer) ->\n        [yes] { \" \" }{ $customer }\n       *[no] { \"\" }\n    }, kiitos.",
            ),
            ("other", "{ $days ->\n        [one] päivä\n       *[other] { $days } päivää\n    }, kiitos."),
            ("third", "{ GIVEN($order) ->\n        [yes] { $order }\n       *[no] tilaus\n    }"),
        ],
    },
    Case {
        rule: "render-fails",
        language: "lt",
        phrases: "note prompt requires date due days\nother prompt accepts order",
        broken: &[
            ("note", "Iki { $date }. { $due }. { $days }"),
            (
                "other",
                "Yra { GIVEN($order) ->\n        [yes] { $order }\n       *[no] { \"\" }\n    } vienas,\n\n    { GIVEN($order) ->\n        [yes] { $order }\n       *[no] { \"\" }\n    }\n\n    du",
            ),
        ],
        findings: &[
            "lt/trial.ftl:1:1-5 error [render-fails] punctuation is doubled: “Iki lapkričio 27 d.. lapkričio 24 d. 1”; take one of the signs out; look where a branch or a date ends",
            "lt/trial.ftl:4:1-6 error [render-fails] two blanks are printed in a row without order: “Yra  vienas,⏎⏎⏎⏎du”; take one of them out; look where a branch begins or ends",
            "lt/trial.ftl:4:1-6 error [render-fails] there are several empty lines in a row without order: “Yra  vienas,⏎⏎⏎⏎du”; leave one between paragraphs; look where a branch begins or ends",
        ],
        sound: &[("note", "Iki { $date } ir { $due }, per { $days }."), ("other", "Yra vienas.")],
    },
    Case {
        rule: "render-fails",
        language: "en",
        phrases: "note prompt requires date",
        broken: &[("note", "By { DATETIME($date, timeStyle: \"short\") } then")],
        findings: &[
            "en/trial.ftl:1:1-5 error [render-fails] 'date': a date without a time cannot be written with `timeStyle`; correct the reference or the options of the function",
        ],
        sound: &[("note", "By { DATETIME($date, dateStyle: \"long\") } then")],
    },
];
