//! What a text refers to: messages, terms and their attributes.

use crate::check::support::Case;

pub(super) const CASES: &[Case] = &[
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
            "en/trial.ftl:7:13-13 error [syntax] expected a name here; is a brace before it not closed, or a line not indented?; the whole entry is left out until this is mended; compare it with the entry above",
            "en/trial.ftl:8:12-12 error [syntax] expected a name here; is a brace before it not closed, or a line not indented?; the whole entry is left out until this is mended; compare it with the entry above",
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
];
