//! Blanks, quotation marks and other characters as they stand in a text.

use crate::check::support::Case;

pub(super) const CASES: &[Case] = &[
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
            "en/trial.ftl:1:12-13 error [straight-quote] a straight quotation mark; write “…”, and inside a quotation ‘…’",
            "en/trial.ftl:1:16-17 error [straight-quote] a straight quotation mark; write “…”, and inside a quotation ‘…’",
            "en/trial.ftl:1:22-23 error [straight-quote] a straight apostrophe; write ’ instead",
            "en/trial.ftl:1:29-30 error [straight-quote] a straight quotation mark; write “…”, and inside a quotation ‘…’",
            "en/trial.ftl:1:32-33 error [straight-quote] a straight quotation mark; write “…”, and inside a quotation ‘…’",
        ],
        sound: &[("note", "Say “yes”, don’t say ‘no’{ \" \\\"well\\\"\" }")],
    },
    Case {
        rule: "wrong-quote",
        language: "nb",
        phrases: "note prompt",
        broken: &[("note", "Skriv „ja“, »nei« eller «nei«.")],
        findings: &[
            "nb/trial.ftl:1:14-15 warning [wrong-quote] „ is not a quotation mark of this language; write «…», and inside a quotation ‘…’",
            "nb/trial.ftl:1:17-18 warning [wrong-quote] “ is not a quotation mark of this language; write «…», and inside a quotation ‘…’",
            "nb/trial.ftl:1:20-21 warning [wrong-quote] » closes a quotation, and here one opens; write «…», and inside a quotation ‘…’",
            "nb/trial.ftl:1:24-25 warning [wrong-quote] « opens a quotation, and here one closes; write «…», and inside a quotation ‘…’",
            "nb/trial.ftl:1:36-37 warning [wrong-quote] « opens a quotation, and here one closes; write «…», and inside a quotation ‘…’",
        ],
        sound: &[("note", "Skriv «ja» eller «gå til ‘nei’», som i Lars’ brev.")],
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
        broken: &[(
            "note",
            "a\u{fe0f} 1\u{fe0f} 👩\u{200d} \u{200d}👩 a\u{200d}👩 👩\u{200d}a 👩\u{200d}\u{200d}👩 ❤\u{fe00}",
        )],
        findings: &[
            "en/trial.ftl:1:9-10 error [invisible-character] the invisible character U+FE0F stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:12-13 error [invisible-character] the invisible character U+FE0F stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:15-16 error [invisible-character] the invisible character U+200D stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:17-18 error [invisible-character] the invisible character U+200D stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:21-22 error [invisible-character] the invisible character U+200D stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:25-26 error [invisible-character] the invisible character U+200D stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:29-30 error [invisible-character] the invisible character U+200D stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:30-31 error [invisible-character] the invisible character U+200D stands here; delete the letters around it, too, and type them anew",
            "en/trial.ftl:1:34-35 error [invisible-character] the invisible character U+FE00 stands here; delete the letters around it, too, and type them anew",
        ],
        sound: &[(
            "note",
            "❤\u{fe0f} ☎\u{fe0e} 👨\u{200d}👩\u{200d}👧 👩🏽\u{200d}💻 🏳\u{fe0f}\u{200d}🌈 ❤\u{fe0f}\u{200d}🔥 1\u{fe0f}\u{20e3} #\u{fe0f}\u{20e3} 🇱🇹 👍🏿 🙂",
        )],
    },
    Case {
        rule: "invisible-character",
        language: "en",
        phrases: "note prompt",
        broken: &[("note", "turn \u{202e} around")],
        findings: &[
            "en/trial.ftl:1:13-14 error [syntax] the invisible character U+202E stands in this text; take it out; the whole entry is left out until this is mended",
        ],
        sound: &[("note", "turn around")],
    },
    Case {
        rule: "mixed-script",
        language: "en",
        phrases: "note prompt requires order",
        broken: &[("note", "Your { $order } p\u{430}rcel and \u{441}\u{430}\u{440}")],
        findings: &[
            "en/trial.ftl:1:24-30 error [mixed-script] 'p\u{430}rcel' mixes alphabets: its '\u{430}' is U+0430; type the word anew on the keyboard of the language",
            "en/trial.ftl:1:35-38 error [mixed-script] '\u{441}\u{430}\u{440}' only looks Latin: its '\u{441}' is U+0441; type the word anew on the keyboard of the language",
        ],
        sound: &[("note", "Order { $order }: \u{41c}\u{43e}\u{441}\u{43a}\u{432}\u{430}, Žužemberk, ω")],
    },
];
