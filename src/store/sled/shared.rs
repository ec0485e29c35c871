//! What readers and the committer have in common: the open tree, the newest group that readers may see, and how the store
//! is doing.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use tokio::sync::watch;

use super::super::{Space, StoreError, dump};
use super::fault::{Fault, NOT_OPEN};
use super::plan::Sequences;
use super::tree::Tree;
use super::view::View;

/// How often a read starts over because a space was erased under it.
const READ_ATTEMPTS: usize = 5;
/// Of how many spaces the number of the newest change is kept at hand.
const NUMBERS_MAX: usize = 16 * 1024;

pub(super) struct Shared {
    /// The data folder, for messages.
    pub(super) data: PathBuf,
    /// Where sled's files are.
    pub(super) folder: PathBuf,
    pub(super) cache_bytes: u64,
    /// None while a log that failed cannot be opened again.
    tree: RwLock<Option<Tree>>,
    /// The newest group that is on the disk.
    visible: AtomicU64,
    /// The newest change of spaces as of that group. Every request of a team asks for it.
    numbers: Mutex<HashMap<Space, u64>>,
    erasure: Mutex<Option<(Space, u64)>>,
    /// What to do about damage, and the dumps that there were when that was found out.
    advice: Mutex<Option<(Vec<PathBuf>, String)>>,
    /// Moves when an erasure begins and when it is through: a read under which it moved may have met half of one.
    erasures: AtomicU64,
    trouble: Mutex<Option<StoreError>>,
    wakeups: watch::Sender<u64>,
}

impl Shared {
    pub(super) fn new(data: &Path, folder: &Path, cache_bytes: u64) -> Self {
        Self {
            data: data.to_owned(),
            folder: folder.to_owned(),
            cache_bytes,
            tree: RwLock::new(None),
            visible: AtomicU64::new(0),
            numbers: Mutex::new(HashMap::new()),
            erasure: Mutex::new(None),
            advice: Mutex::new(None),
            erasures: AtomicU64::new(0),
            trouble: Mutex::new(None),
            wakeups: watch::Sender::new(0),
        }
    }

    /// Reads what is on the disk.
    pub(super) fn read<T>(&self, work: impl Fn(&View<'_>) -> Result<T, Fault>) -> Result<T, StoreError> {
        self.read_at(None, work)
    }

    /// Reads as of a group, or as of now.
    pub(super) fn read_at<T>(
        &self,
        at: Option<u64>,
        work: impl Fn(&View<'_>) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let guard = self.tree();
        let Some(tree) = guard.as_ref() else { return Err(self.trouble().unwrap_or_else(not_open)) };
        let mut outcome = Err(Fault::Failed("it is being erased".to_owned()));
        for _ in 0..READ_ATTEMPTS {
            let erasures = self.erasures.load(Ordering::SeqCst);
            let at = at.unwrap_or_else(|| self.visible());
            let erased = lock(&self.erasure).clone();
            outcome = work(&View { tree, at, erased });
            let is_disturbed = self.erasures.load(Ordering::SeqCst) != erasures;
            if !(is_disturbed && matches!(outcome, Err(Fault::Damaged(_)))) {
                break;
            }
        }
        outcome.map_err(|fault| self.error(&fault))
    }

    pub(super) fn tree(&self) -> RwLockReadGuard<'_, Option<Tree>> {
        self.tree.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets readers have a tree where none is open.
    pub(super) fn set_tree(&self, opened: Tree) {
        *self.tree.write().unwrap_or_else(PoisonError::into_inner) = Some(opened);
    }

    /// Waits for readers, and leaves them no tree.
    pub(super) fn close_tree(&self) -> Result<(), Fault> {
        let mut tree = self.tree.write().unwrap_or_else(PoisonError::into_inner);
        tree.take().map_or(Ok(()), Tree::close)
    }

    pub(super) fn visible(&self) -> u64 {
        self.visible.load(Ordering::SeqCst)
    }

    /// Lets readers see a group, with the newest changes that it made, and wakes up who waits for changes.
    pub(super) fn publish(&self, group: u64, made: &Sequences) {
        let mut numbers = lock(&self.numbers);
        make_room(&mut numbers, made.len());
        numbers.extend(made.iter().map(|(space, newest)| (space.clone(), newest.number)));
        self.visible.store(group, Ordering::SeqCst);
        drop(numbers);
        self.wakeups.send_replace(group);
    }

    /// The number of the newest change of a space.
    pub(super) fn sequence(&self, space: &Space) -> Result<u64, StoreError> {
        if let Some(number) = lock(&self.numbers).get(space) {
            return Ok(*number);
        }
        let at = self.visible();
        let number = self.read_at(Some(at), |view| view.sequence(space))?;
        let mut numbers = lock(&self.numbers);
        if self.visible() == at {
            make_room(&mut numbers, 1);
            numbers.insert(space.clone(), number);
        }
        Ok(number)
    }

    /// What was at hand need not be true of a log that was opened again.
    pub(super) fn forget_sequences(&self) {
        lock(&self.numbers).clear();
    }

    /// From here on nobody sees the changes of a space up to this number.
    pub(super) fn begin_erasure(&self, space: &Space, up_to: u64) {
        *lock(&self.erasure) = Some((space.clone(), up_to));
        self.erasures.fetch_add(1, Ordering::SeqCst);
    }

    pub(super) fn end_erasure(&self) {
        self.erasures.fetch_add(1, Ordering::SeqCst);
        *lock(&self.erasure) = None;
    }

    pub(super) fn wakeups(&self) -> watch::Receiver<u64> {
        self.wakeups.subscribe()
    }

    /// Why nothing is written at the moment.
    pub(super) fn trouble(&self) -> Option<StoreError> {
        lock(&self.trouble).clone()
    }

    pub(super) fn set_trouble(&self, trouble: Option<StoreError>) {
        *lock(&self.trouble) = trouble;
    }

    pub(super) fn error(&self, fault: &Fault) -> StoreError {
        match fault {
            Fault::Full => StoreError::Full { path: self.data.display().to_string() },
            Fault::Damaged(what) => damage(&self.data, what, "only what is whole is served", &self.advice()),
            Fault::Failed(what) => StoreError::Unavailable(what.clone()),
        }
    }

    /// What to do about damage. To know it, whole dumps are read, so that is done once for the dumps that there are and
    /// not for every read of what is damaged.
    fn advice(&self) -> String {
        let dumps = dump::dumps(&self.data);
        let mut known = lock(&self.advice);
        if let Some((_, advice)) = known.as_ref().filter(|(of, _)| *of == dumps) {
            return advice.clone();
        }
        let found = advice(&self.data);
        *known = Some((dumps, found.clone()));
        found
    }
}

/// The refusal of a store that cannot be opened as it stands, and the command that mends it.
pub(super) fn damaged(data: &Path, what: &str) -> StoreError {
    damage(data, what, "nothing of it is served", &advice(data))
}

fn damage(data: &Path, what: &str, outcome: &str, advice: &str) -> StoreError {
    StoreError::Damaged(format!("the store in {} is damaged ({what}); {outcome}: {advice}", data.display()))
}

fn advice(data: &Path) -> String {
    let place = data.display();
    match dump::newest_valid(data) {
        Some(newest) => format!(
            "stop the server and bring back the newest dump with\n  phrasebook restore --replace --data {} {}",
            dump::shell_word(data),
            dump::shell_word(&newest)
        ),
        None => format!(
            "there is no dump in {place}/dumps that is whole; a backup of yours comes back with\n  \
             phrasebook restore --replace --data {} FILE",
            dump::shell_word(data)
        ),
    }
}

pub(super) fn not_open() -> StoreError {
    StoreError::Unavailable(NOT_OPEN.to_owned())
}

fn make_room(numbers: &mut HashMap<Space, u64>, more: usize) {
    if numbers.len() + more > NUMBERS_MAX {
        numbers.clear();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
