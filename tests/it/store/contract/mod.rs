//! What every engine promises. An engine joins with one line at the end.

mod feed;
mod histories;
mod limits;
mod reading;
mod writing;

use std::sync::Arc;

use phrasebook::store::Store;

use super::support::{SledFolder, run};

/// Gives an engine for a case: empty stores, as many as it asks for, and the same one opened anew.
pub(crate) trait Engine {
    /// An empty store.
    fn store(&self) -> Arc<dyn Store>;
    /// Another empty store.
    fn another(&self) -> Arc<dyn Store>;
    /// The first store, closed and opened again. Nobody else may hold it.
    fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store>;
}

/// Makes a test of each case for an engine.
macro_rules! contract {
    ($engine:ident, $new:expr; $($module:ident: $($case:ident),+;)+) => {
        mod $engine {
            $(mod $module {
                $(#[test]
                fn $case() {
                    super::super::run(super::super::$module::$case(&$new));
                })+
            })+
        }
    };
}

macro_rules! for_engine {
    ($engine:ident, $new:expr) => {
        contract! { $engine, $new;
            writing: every_expectation_meets_every_state, a_commit_is_all_or_nothing, a_record_stands_once_in_a_commit,
                an_empty_commit_is_nothing, answers_say_what_was_written, one_of_many_writers_wins,
                no_update_of_many_is_lost, writers_of_many_records_do_not_disturb_each_other,
                a_refused_commit_leaves_its_neighbours_alone, a_large_commit_is_one_commit,
                a_commit_may_cross_spaces, what_was_written_is_there_after_reopening, erasing_leaves_nothing_but_the_count,
                erasing_leaves_other_spaces_alone, erasing_what_is_not_there_is_fine, erased_records_can_be_written_again, writers_go_on_while_a_space_is_erased,
                an_abandoned_commit_happens_or_does_not, the_store_is_well;
            reading: bodies_come_back_as_they_went_in, what_never_was_is_none, lists_are_paged, lists_know_their_place,
                names_are_compared_by_their_bytes, deleted_records_are_not_listed, a_long_list_is_complete,
                revisions_are_kept, revisions_are_paged, a_reader_never_sees_half_a_commit,
                an_export_is_one_point_in_time, an_export_may_be_stopped, an_import_gives_the_same_store,
                an_import_takes_any_order, an_erasure_waits_for_an_export;
            histories: histories_of_many_are_kept, an_erasure_leaves_the_histories_of_others, a_history_is_of_imports_and_commits;
            feed: changes_are_numbered_without_a_hole, changes_are_paged, each_space_counts_for_itself, spaces_take_turns,
                refused_writes_take_no_number, a_reader_who_saw_a_number_saw_all_before_it, many_writers_leave_no_hole,
                commits_wake_up_who_waits, numbers_go_on_after_an_erasure, numbers_go_on_after_reopening;
            limits: names_have_a_form, bodies_have_a_limit, notes_have_a_limit, commits_have_a_limit,
                what_has_no_name_is_not_found;
        }
    };
}

struct Sled {
    first: SledFolder,
    second: SledFolder,
}

impl Sled {
    fn new() -> Self {
        Self { first: SledFolder::new(), second: SledFolder::new() }
    }
}

impl Engine for Sled {
    fn store(&self) -> Arc<dyn Store> {
        self.first.open()
    }

    fn another(&self) -> Arc<dyn Store> {
        self.second.open()
    }

    fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        drop(store);
        self.first.open()
    }
}

for_engine!(sled, crate::store::contract::Sled::new());
