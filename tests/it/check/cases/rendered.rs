//! What shows only in the rendered text.

use crate::check::support::Case;

pub(super) const CASES: &[Case] = &[
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
