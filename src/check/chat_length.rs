//! `chat-length`: a chat text that is too long to be read in a chat.

use super::report::{Advice, Report};
use super::text::RenderedEntry;
use crate::catalog::variants::RenderedVariant;
use crate::phrase::Part;

rule! {
    /// What is read in a chat window is short: `.chat` has at most 240 characters when the examples of the variables
    /// stand in it, in every form of address, for every number and with every optional variable.
    ///
    /// ```text
    /// before   .chat = five sentences with 300 characters
    /// after    .chat = Your parcel is { $days } days late; I write by { $due }.
    /// ```
    "chat-length" => Rendered(check)
}

/// The longest chat text, in characters: about four lines of a chat window.
const CHAT_CHARS_MAX: usize = 240;

fn check<'t>(rendered: &RenderedEntry<'t>, report: &mut Report<'t>) {
    let chats = rendered.variants.iter().filter(|variant| variant.part == Some(Part::Chat));
    let Some((length, longest)) = chats.map(|variant| (length(variant), variant)).max_by_key(|(length, _)| *length)
    else {
        return;
    };
    if length > CHAT_CHARS_MAX {
        let advice = Advice::error(
            format!(
                ".chat has {length} characters{}; the limit is {CHAT_CHARS_MAX}",
                super::render_fails::with(longest)
            ),
            format!("shorten it by {}, or leave a sentence to the e-mail", length - CHAT_CHARS_MAX),
        );
        report.within(rendered.file, rendered.entry, rendered.span(longest), advice);
    }
}

fn length(variant: &RenderedVariant) -> usize {
    variant.text.as_ref().map_or(0, |text| text.chars().count())
}
