//! The form of a word that is put into a text: the vocative, the case of a term, a glued ending.

use crate::check::support::Case;

pub(super) const CASES: &[Case] = &[
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
];
