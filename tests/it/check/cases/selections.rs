//! Selections: by plural, by what is given, by the form of address and by gender.

use crate::check::support::Case;

pub(super) const CASES: &[Case] = &[
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
            "en/trial.ftl:5:10-13 warning [plural-default] the default of NUMBER($days) is [one]; make [other] the default, written *[other]",
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
        rule: "plural-default",
        language: "en",
        phrases: "note prompt requires days",
        broken: &[("note", "{ $days ->\n       *[one] a day\n        [other] { $days } days\n    }")],
        findings: &[
            "en/trial.ftl:2:10-13 warning [plural-default] the default of $days is [one]; make [other] the default, written *[other]",
        ],
        sound: &[("note", "{ $days ->\n        [one] a day\n       *[other] { $days } days\n    }")],
    },
    Case {
        rule: "unreachable-variant",
        language: "en",
        phrases: "note prompt requires days accepts customer",
        broken: &[(
            "note",
            "{ $days ->\n        [one] { $days ->\n            [one] a day\n           *[other] { $days } days\n        }\n        [1] one day\n       *[other] { $days } days{ GIVEN($customer) ->\n            [yes] , { GIVEN($customer) ->\n                [yes] { $customer }\n               *[no] you\n            }\n           *[no] { \"\" }\n        }\n    }",
        )],
        findings: &[
            "en/trial.ftl:4:14-19 error [unreachable-variant] [other] is never reached: the branch around it has decided; write its text without this selection",
            "en/trial.ftl:6:10-11 error [unreachable-variant] [1] is never reached: a variant before it takes its values; delete it, or put it first",
            "en/trial.ftl:10:18-20 error [unreachable-variant] [no] is never reached: the branch around it has decided; write its text without this selection",
        ],
        sound: &[(
            "note",
            "{ $days ->\n        [1] one day\n        [2] both days\n       *[other] { $days } days{ GIVEN($customer) ->\n            [yes] , { $customer }\n           *[no] { \"\" }\n        }\n    }",
        )],
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
            "en/trial.ftl:4:10-13 error [unreachable-variant] [one] is never reached: a variant before it takes its values; delete it, or put it first",
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
];
