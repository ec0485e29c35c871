//! Files, messages and their parts: what can be read, what is missing and what belongs nowhere.

use crate::check::support::{Case, GONE};

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
];
