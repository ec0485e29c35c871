//! A store that fails when it is told to, in front of one that works.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, LazyLock};

use phrasebook::store::{Answer, Collection, Key, Record, Space, Store, StoreError, Write};
use tokio::sync::watch;

/// What a [`Failing`] store does at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// What it should.
    Well = 0,
    /// It reads, and has no room for a write.
    Full = 1,
    /// It does nothing.
    Away = 2,
}

/// A store whose mood a test sets.
#[derive(Debug)]
pub(crate) struct Failing {
    inner: Arc<dyn Store>,
    mood: AtomicU8,
}

/// What a failing store says about itself; nobody outside must hear it.
pub(crate) const SECRET_PATH: &str = "/srv/secret/place";

static FULL: LazyLock<StoreError> = LazyLock::new(|| StoreError::Full { path: SECRET_PATH.to_owned() });
static AWAY: LazyLock<StoreError> = LazyLock::new(|| StoreError::Unavailable(SECRET_PATH.to_owned()));

impl Failing {
    pub(crate) fn before(inner: Arc<dyn Store>) -> Arc<Self> {
        Arc::new(Self { inner, mood: AtomicU8::new(0) })
    }

    pub(crate) fn set(&self, mood: Mood) {
        self.mood.store(mood as u8, Ordering::SeqCst);
    }

    fn is(&self, mood: Mood) -> bool {
        self.mood.load(Ordering::SeqCst) == mood as u8
    }

    fn reading<'a, T: Send + 'a>(&'a self, answer: Answer<'a, T>) -> Answer<'a, T> {
        if self.is(Mood::Away) { Box::pin(async { Err(AWAY.clone()) }) } else { answer }
    }

    fn writing<'a, T: Send + 'a>(&'a self, answer: Answer<'a, T>) -> Answer<'a, T> {
        if self.is(Mood::Full) { Box::pin(async { Err(FULL.clone()) }) } else { self.reading(answer) }
    }
}

impl Store for Failing {
    fn get<'a>(&'a self, key: &'a Key) -> Answer<'a, Option<Record>> {
        self.reading(self.inner.get(key))
    }

    fn list<'a>(
        &'a self,
        space: &'a Space,
        collection: Collection,
        after: Option<&'a str>,
        limit: usize,
    ) -> Answer<'a, Vec<Record>> {
        self.reading(self.inner.list(space, collection, after, limit))
    }

    fn revision<'a>(&'a self, key: &'a Key, revision: u64) -> Answer<'a, Option<Record>> {
        self.reading(self.inner.revision(key, revision))
    }

    fn revisions<'a>(&'a self, key: &'a Key, before: Option<u64>, limit: usize) -> Answer<'a, Vec<Record>> {
        self.reading(self.inner.revisions(key, before, limit))
    }

    fn sequence<'a>(&'a self, space: &'a Space) -> Answer<'a, u64> {
        self.reading(self.inner.sequence(space))
    }

    fn changes<'a>(&'a self, space: &'a Space, after: u64, limit: usize) -> Answer<'a, Vec<Record>> {
        self.reading(self.inner.changes(space, after, limit))
    }

    fn commit(&self, writes: Vec<Write>) -> Answer<'_, Vec<Record>> {
        if self.is(Mood::Well) { self.inner.commit(writes) } else { self.writing(Box::pin(async { Ok(Vec::new()) })) }
    }

    fn erase<'a>(&'a self, space: &'a Space) -> Answer<'a, ()> {
        if self.is(Mood::Well) { self.inner.erase(space) } else { self.writing(Box::pin(async { Ok(()) })) }
    }

    fn wakeups(&self) -> watch::Receiver<u64> {
        self.inner.wakeups()
    }

    fn health(&self) -> Result<(), StoreError> {
        if self.is(Mood::Full) {
            return Err(FULL.clone());
        }
        if self.is(Mood::Away) { Err(AWAY.clone()) } else { self.inner.health() }
    }

    fn export<'a>(&'a self, take: &'a mut (dyn FnMut(Record) -> Result<(), StoreError> + Send)) -> Answer<'a, ()> {
        self.reading(self.inner.export(take))
    }

    fn import(&self, records: Vec<Record>) -> Answer<'_, ()> {
        self.inner.import(records)
    }
}
