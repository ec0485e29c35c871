//! The language of the built-in phrasebook, over every variant of every text: spelling, grammar, forms of address,
//! numbers and marks.
//!
//! These checks keep the mechanical layer clean. None of them sees a wrong but existing form: tone, agreement and idiom
//! are for a careful reader of the language. The tools are packages of Debian, and one that is missing is a failure.
//!
//! A genuine word that no dictionary has goes into `allow/<tag>.txt`, a finding that is none into `waive/<tag>.txt`,
//! each with its reason. An entry that nothing needs any more is a failure too, so the lists never outgrow the texts.

#![expect(clippy::string_slice, reason = "the offsets come from char_indices, and a wrong one fails its test")]

mod croatian;
mod english;
mod faults;
mod finnish;
mod lithuanian;
mod marks;
mod morphology;
mod norwegian;
mod numbers;
mod phrases;
mod register;
mod samples;
mod spelling;
mod texts;
mod tools;
mod words;

use faults::{Fault, expect_none};
use texts::{Line, lines};

const LANGUAGES: &[&str] = &["en", "nb", "fi", "lt", "hr"];

macro_rules! for_each_language {
    ($($module:ident: $tag:literal,)+) => {
        $(mod $module {
            use super::*;

            #[test]
            fn spelling() {
                spelling::expect_known($tag);
            }

            #[test]
            fn marks() {
                expect_none($tag, marks::RULES, marks::faults($tag, lines($tag)));
            }

            #[test]
            fn translation() {
                expect_none($tag, marks::COPY_RULES, marks::copies($tag));
            }

            #[test]
            fn numbers() {
                expect_none($tag, numbers::RULES, numbers::faults($tag, lines($tag)));
            }

            #[test]
            fn register() {
                expect_none($tag, register::RULES, register::faults($tag, lines($tag)));
            }

            #[test]
            fn grammar() {
                expect_none($tag, grammar_rules($tag), grammar_faults($tag, lines($tag)));
            }
        })+

        #[test]
        fn every_language_is_checked() {
            assert_eq!(LANGUAGES, [$($tag),+]);
            assert_eq!(texts::languages_served(), LANGUAGES, "a language needs its tools, marks and rules here");
        }
    };
}

for_each_language! {
    in_english: "en",
    in_norwegian: "nb",
    in_finnish: "fi",
    in_lithuanian: "lt",
    in_croatian: "hr",
}

fn grammar_rules(language: &str) -> &'static [&'static str] {
    match language {
        "en" => english::RULES,
        "nb" => norwegian::RULES,
        "fi" => finnish::RULES,
        "lt" => lithuanian::RULES,
        "hr" => croatian::RULES,
        other => panic!("no rules are known for '{other}'"),
    }
}

fn grammar_faults(language: &str, lines: &[Line]) -> Vec<Fault> {
    match language {
        "en" => english::faults(lines),
        "nb" => norwegian::faults(lines),
        "fi" => finnish::grammar_faults(lines).into_iter().chain(finnish::faults(lines)).collect(),
        "lt" => lithuanian::faults(lines),
        "hr" => croatian::faults(lines),
        other => panic!("no rules are known for '{other}'"),
    }
}
