//! A translation beside its source: what is missing, copied, out of date or lost. And waivers.

use crate::check::support::Case;

/// Norwegian translated from English.
const TABLE: &str = r#"
default = "en"
[[language]]
tag = "en"
name = "English"
[[language]]
tag = "nb"
name = "norsk bokmål"
fallback = ["en"]
"#;

/// The same while the translation is under way.
const DRAFT: &str = r#"
default = "en"
[[language]]
tag = "en"
name = "English"
[[language]]
tag = "nb"
name = "norsk bokmål"
fallback = ["en"]
draft = true
"#;

/// A statement with a chat text, and a prompt.
const SAYING: &str = "say = It comes on Monday.\n    .title = Title\n    .when = When to use it.\n    .wording-2 = Expect it on Monday.\n    .chat = Monday.\nnote = Well.\n    .title = Title\n    .when = When to use it.\n";

pub(super) const CASES: &[Case] = &[
    Case {
        rule: "stale",
        language: "nb",
        phrases: "note prompt\nother prompt\nthird prompt",
        broken: &[
            ("languages.toml", TABLE),
            (
                "en/trial.ftl",
                "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nother = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nthird = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "note = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\nother = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\nthird = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
            ("confirmed.toml", "note = \"00000000 92c5ea78\"\nother = \"00000000 00000000\"\n"),
        ],
        findings: &[
            "nb/confirmed.toml:1:1-1 warning [stale] one translation is not confirmed yet: third; when a translation says what its source says, run 'phrasebook confirm'",
            "nb/trial.ftl:1:1-5 warning [stale] the source text in en/trial.ftl:1 has changed since this was translated; compare the two, change what no longer fits, then run 'phrasebook confirm note'",
            "nb/trial.ftl:4:1-6 warning [stale] this text and its source in en/trial.ftl:4 have both been edited; when both say the same, run 'phrasebook confirm'",
        ],
        sound: &[
            ("languages.toml", TABLE),
            (
                "en/trial.ftl",
                "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nother = The parcel comes on Monday.\n\n    .title = Title\n    .when = When to use it.\nthird = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "note =\n    Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\nother = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\nthird = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
            (
                "confirmed.toml",
                "gone = \"00000000 00000000\"\nnote = \"841188a2 92c5ea78\"\nother = \"6482bcec 00000000\"\nthird = \"33d08a13 75deaf4a\"\n",
            ),
        ],
    },
    Case {
        rule: "metadata",
        language: "nb",
        phrases: "note prompt",
        broken: &[
            ("languages.toml", TABLE),
            ("en/trial.ftl", "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n"),
            ("trial.ftl", "note = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\n"),
            ("confirmed.toml", "note = \"today\"\n"),
        ],
        findings: &[
            "nb/confirmed.toml:1:8-9 error [metadata] 'today' is no pair of fingerprints; the entry is left out until this is mended; compare it with its neighbours",
        ],
        sound: &[
            ("languages.toml", TABLE),
            ("en/trial.ftl", "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n"),
            ("trial.ftl", "note = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\n"),
        ],
    },
    Case {
        rule: "missing-message",
        language: "nb",
        phrases: "note prompt\nother prompt\nthird prompt",
        broken: &[
            ("languages.toml", DRAFT),
            (
                "en/trial.ftl",
                "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nother = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nthird = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n",
            ),
            ("trial.ftl", "note = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\n"),
            ("labels.ftl", "- kind-prompt-label\n- kind-survey-label"),
        ],
        findings: &[
            "nb/:1:1-1 warning [missing-message] 2 phrases are not translated yet: other, third; take the '# ' off the lines of a message in this folder and write over its text",
            "nb/labels.ftl:1:1-1 warning [missing-label] 2 labels are not translated yet: kind-survey-label, kind-prompt-label; add a line for each: ID = …",
        ],
        sound: &[
            ("languages.toml", DRAFT),
            (
                "en/trial.ftl",
                "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nother = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\nthird = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "note = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\nother = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\nthird = Pakken kommer på mandag.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
        ],
    },
    Case {
        rule: "untranslated",
        language: "nb",
        phrases: "note prompt",
        broken: &[
            ("languages.toml", TABLE),
            (
                "en/trial.ftl",
                "note = The parcel\n    comes on Monday.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "note =\n    The parcel\n    comes on Monday.\n    .title = Title\n    .when = When to use it.\n",
            ),
        ],
        findings: &[
            "nb/trial.ftl:1:1-5 warning [untranslated] the text is the same as in 'en'; translate it; if it is right as it is, say why in a comment above the message: # allow untranslated: …",
            "nb/trial.ftl:5:6-10 warning [untranslated] .when is the same as in 'en'; translate it; if it is right as it is, say why in a comment above the message: # allow untranslated: …",
        ],
        sound: &[
            ("languages.toml", TABLE),
            ("en/trial.ftl", "note = The parcel comes on Monday.\n    .title = Title\n    .when = When to use it.\n"),
            (
                "trial.ftl",
                "# The slogan of the season.\n# allow untranslated: it is English in every country\nnote = The parcel comes on Monday.\n    .title = Title\n    .when = Når den trengs.\n",
            ),
        ],
    },
    Case {
        rule: "unequal-parts",
        language: "nb",
        phrases: "say statement\nnote prompt",
        broken: &[
            ("languages.toml", TABLE),
            (
                "en/trial.ftl",
                "say = It comes on Monday.\n    .title = Title\n    .when = When to use it.\n    .wording-2 = Expect it on Monday.\n    .wording-3 = Monday it is.\nnote = Well.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "say = Den kommer mandag.\n    .title = Tittel\n    .when = Når den trengs.\n    .wording-2 = Vent den mandag.\n    .chat = Mandag.\nnote = Vel.\n    .title = Tittel\n    .when = Når den trengs.\n    .wording-2 = Ja vel.\n",
            ),
            ("labels.ftl", "variable-days-label = Dager\n    .example = 4"),
        ],
        findings: &[
            "nb/labels.ftl:103:6-13 warning [unequal-parts] only 'nb' has a .example of 'variable-days-label'; write one in the source language and the others too, or make it a phrase of its own",
            "nb/trial.ftl:1:1-4 warning [unequal-parts] 'say' has no .wording-3, which the source language has; add an indented line: .wording-3 = …; it need not be a translation",
            "nb/trial.ftl:5:6-10 warning [unequal-parts] only 'nb' has a .chat of 'say'; write one in the source language and the others too, or make it a phrase of its own",
            "nb/trial.ftl:9:6-15 warning [unequal-parts] only 'nb' has a .wording-2 of 'note'; write one in the source language and the others too, or make it a phrase of its own",
        ],
        sound: &[
            ("languages.toml", TABLE),
            ("en/trial.ftl", SAYING),
            (
                "trial.ftl",
                "say = Den kommer mandag.\n    .chat = Mandag.\n    .title = Tittel\n    .when = Når den trengs.\n    .wording-2 = Vent den mandag.\nnote = Vel.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
        ],
    },
    Case {
        rule: "unequal-parts",
        language: "nb",
        phrases: "say statement\nnote prompt",
        broken: &[
            ("languages.toml", TABLE),
            ("en/trial.ftl", SAYING),
            (
                "trial.ftl",
                "# allow unequal-parts: the Norwegian sentence is short enough for chat\nsay = Den kommer mandag.\n    .title = Tittel\n    .when = Når den trengs.\n    .wording-2 = Vent den mandag.\nnote = Vel.\n    .title = Tittel\n    .when = Når den trengs.\n    .wording-2 = Ja vel.\n",
            ),
        ],
        findings: &[
            "nb/trial.ftl:9:6-15 warning [unequal-parts] only 'nb' has a .wording-2 of 'note'; write one in the source language and the others too, or make it a phrase of its own",
        ],
        sound: &[
            ("languages.toml", DRAFT),
            ("en/trial.ftl", SAYING),
            (
                "trial.ftl",
                "say = Den kommer mandag.\n    .title = Tittel\n    .when = Når den trengs.\n    .wording-2 = Vent den mandag.\nnote = Vel.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
        ],
    },
    Case {
        rule: "left-out",
        language: "nb",
        phrases: "note prompt\nother prompt",
        broken: &[
            ("languages.toml", TABLE),
            (
                "en/trial.ftl",
                "note = Press <b>now</b>.\n    .title = Title\n    .when = When to use it.\nother = See https://example.com/help.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "note = Trykk nå.\n    .title = Tittel\n    .when = Når den trengs.\nother = Se hjelpen.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
        ],
        findings: &[
            "nb/trial.ftl:1:1-5 error [left-out] the text leaves out <b>, which the source text has; put it where it belongs in the translation",
            "nb/trial.ftl:4:1-6 error [left-out] the text leaves out https://example.com/help, which the source text has; put it where it belongs in the translation",
        ],
        sound: &[
            ("languages.toml", TABLE),
            (
                "en/trial.ftl",
                "note = Press <b>now</b>, 3 < 4.\n    .title = Title\n    .when = When to use it.\nother = See https://example.com/help.\n    .title = Title\n    .when = When to use it.\n",
            ),
            (
                "trial.ftl",
                "note = Trykk <b>nå</b>.\n    .title = Tittel\n    .when = Når den trengs.\nother = Se www.example.no.\n    .title = Tittel\n    .when = Når den trengs.\n",
            ),
        ],
    },
    Case {
        rule: "waiver",
        language: "en",
        phrases: "note prompt\nother prompt requires days",
        broken: &[(
            "trial.ftl",
            "# allow untranslated\n# allow untranslatedd: it is a name\n# allow stale: it is old\nnote = Text\n    .title = Title\n    .when = When to use it.\n\n# allow plural-default: nothing follows\n\nother =\n    { $days ->\n       *[one] { $days } day\n        [other] { $days } days\n    }\n    .title = Title\n    .when = When to use it.\n",
        )],
        findings: &[
            "en/trial.ftl:1:9-21 warning [waiver] this waiver gives no reason; write # allow RULE: why it is right here",
            "en/trial.ftl:2:9-22 warning [waiver] there is no rule 'untranslatedd'; did you mean 'untranslated'?",
            "en/trial.ftl:3:9-14 warning [waiver] there is no warning of 'stale' to let pass here; delete the comment",
            "en/trial.ftl:8:9-23 warning [waiver] no message follows this waiver; write it directly above the message, without an empty line",
            "en/trial.ftl:12:10-13 warning [plural-default] the default of $days is [one]; make [other] the default, written *[other]",
        ],
        sound: &[(
            "trial.ftl",
            "# We allow one day.\n# allow one sentence and no more.\nnote = Text\n    .title = Title\n    .when = When to use it.\n\n# allow plural-default: the number comes from a list of ones\nother =\n    { $days ->\n       *[one] { $days } day\n        [other] { $days } days\n    }\n    .title = Title\n    .when = When to use it.\n",
        )],
    },
];
