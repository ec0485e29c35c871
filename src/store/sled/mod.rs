//! The store on one machine: sled, with what it takes to keep the promises of a store.
//!
//! In reading order: `keys`, `seal`, `record`, `difference`, `replaced` and `feed` say what is on the disk; `tree` is sled itself; `view` reads; `plan`,
//! `ops`, `journal`, `intent`, `batch`, `helper`, `writer`, `erasure`, `gathering`, `job`, `group` and `committer` write; `opening`, `beginning`, `marker` and `memory` deal with what a crash, a full disk or a damage left
//! behind. Nothing of sled's shows outside this folder.

mod batch;
mod beginning;
mod committer;
mod difference;
mod erasure;
mod fault;
mod feed;
mod gathering;
mod group;
mod helper;
mod intent;
mod job;
mod journal;
mod keys;
mod marker;
mod memory;
mod opening;
mod ops;
mod plan;
mod record;
mod replaced;
mod seal;
mod shared;
mod tree;
mod view;
mod writer;

use std::fmt;
use std::fs::File;
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use futures_util::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::sync::{RwLock, Semaphore, oneshot, watch};

use super::{Answer, Collection, Key, Record, Space, Store, StoreError, Write, check_limits};
use committer::Committer;
use fault::Fault;
use job::Job;
use shared::Shared;
use view::{Place, Slice, View};

/// How many commits wait at most; further ones wait for a place.
const WAITING_MAX: usize = 1024;
/// Answers of up to this many records are read at once; longer ones on threads that may wait for the disk.
const QUICK_RECORDS: usize = 128;

/// A store in a folder of its own, which no other process may open meanwhile.
pub(super) struct SledStore {
    shared: Arc<Shared>,
    jobs: Option<Sender<Job>>,
    waiting: Arc<Semaphore>,
    committer: Option<JoinHandle<()>>,
    /// Exports read, erasures write: what an export has begun to hand over stays until it has done so.
    exports: RwLock<()>,
    _lock: File,
}

impl SledStore {
    /// Opens the store in `folder`, which belongs to the data folder `data`, or creates it.
    pub(super) fn open(data: &Path, folder: &Path, cache_bytes: u64) -> Result<Self, StoreError> {
        let lock = opening::lock(data, folder)?;
        let opened = opening::open(data, folder, cache_bytes)?;
        let shared = Arc::new(Shared::new(data, folder, cache_bytes));
        let waiting = Arc::new(Semaphore::new(WAITING_MAX));
        let started = Committer::start(Arc::clone(&shared), opened, Arc::clone(&waiting));
        let mut committer = started.map_err(|fault| {
            let _closed = shared.close_tree();
            match fault {
                Fault::Damaged(what) => shared::damaged(data, &what),
                fault => shared.error(&fault),
            }
        })?;
        committer.reserve();
        let (jobs, queue) = mpsc::channel();
        let thread = thread::Builder::new().name("committer".to_owned()).spawn(move || committer.run(&queue));
        let thread = thread.map_err(|fault| StoreError::CannotOpen(format!("no thread can be started: {fault}")))?;
        Ok(Self { shared, jobs: Some(jobs), waiting, committer: Some(thread), exports: RwLock::new(()), _lock: lock })
    }

    /// Keeps every process out of a folder, which is created if need be, for as long as the answer lives.
    pub(super) fn lock(data: &Path, folder: &Path) -> Result<File, StoreError> {
        opening::lock(data, folder)
    }

    /// Reads a little at once and much on a thread that may wait for the disk, where there is such a thread.
    async fn read<T: Send + 'static>(
        &self,
        is_quick: bool,
        at: Option<u64>,
        work: impl Fn(&View<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let runtime = Handle::try_current().ok().filter(|_| !is_quick);
        let Some(runtime) = runtime else { return self.shared.read_at(at, work) };
        let shared = Arc::clone(&self.shared);
        let reading = runtime.spawn_blocking(move || shared.read_at(at, work)).await;
        reading.unwrap_or_else(|_| Err(StoreError::Unavailable("a read was cut off".to_owned())))
    }

    async fn ask<T>(
        &self,
        job: impl FnOnce(job::Answer<T>, tokio::sync::OwnedSemaphorePermit) -> Job,
    ) -> Result<T, StoreError> {
        let stopped = || StoreError::Unavailable("it was stopped".to_owned());
        let permit = Arc::clone(&self.waiting).acquire_owned().await.map_err(|_| stopped())?;
        let (answer, answered) = oneshot::channel();
        let jobs = self.jobs.as_ref().ok_or_else(stopped)?;
        jobs.send(job(answer, permit)).map_err(|_| stopped())?;
        answered.await.map_err(|_| stopped())?
    }
}

impl Store for SledStore {
    fn get<'a>(&'a self, key: &'a Key) -> Answer<'a, Option<Record>> {
        Box::pin(async { self.shared.read(|view| view.get(key)) })
    }

    fn list<'a>(
        &'a self,
        space: &'a Space,
        collection: Collection,
        after: Option<&'a str>,
        limit: usize,
    ) -> Answer<'a, Vec<Record>> {
        Box::pin(async move {
            let at = self.shared.visible();
            let mut start = after.map(|id| keys::head_after(space, collection, id));
            let mut records = Vec::new();
            let mut is_quick = limit <= QUICK_RECORDS;
            loop {
                let (space, wanted) = (space.clone(), limit - records.len());
                let slice = self.read(is_quick, Some(at), move |view| {
                    let whole = keys::heads(&space, collection);
                    let start = start.as_deref().map_or(Bound::Included(&*whole), Bound::Excluded);
                    view.list(&space, collection, start, wanted)
                });
                let Slice { records: found, next } = slice.await?;
                records.extend(found);
                if next.is_none() || records.len() >= limit {
                    return Ok(records);
                }
                start = next;
                is_quick = false;
            }
        })
    }

    fn revision<'a>(&'a self, key: &'a Key, revision: u64) -> Answer<'a, Option<Record>> {
        Box::pin(async move { self.shared.read(|view| view.revision(key, revision)) })
    }

    fn revisions<'a>(&'a self, key: &'a Key, before: Option<u64>, limit: usize) -> Answer<'a, Vec<Record>> {
        let key = key.clone();
        let read = move |view: &View<'_>| view.revisions(&key, before.unwrap_or(u64::MAX), limit);
        Box::pin(self.read(limit <= QUICK_RECORDS, None, read))
    }

    fn sequence<'a>(&'a self, space: &'a Space) -> Answer<'a, u64> {
        Box::pin(async { self.shared.sequence(space) })
    }

    fn changes<'a>(&'a self, space: &'a Space, after: u64, limit: usize) -> Answer<'a, Vec<Record>> {
        let space = space.clone();
        Box::pin(self.read(limit <= QUICK_RECORDS, None, move |view| view.changes(&space, after, limit)))
    }

    fn commit(&self, writes: Vec<Write>) -> Answer<'_, Vec<Record>> {
        Box::pin(async move {
            check_limits(&writes)?;
            writes.iter().try_for_each(|write| keys::check(&write.key).map(drop))?;
            if writes.is_empty() {
                return Ok(Vec::new());
            }
            self.ask(|answer, permit| Job::Commit { writes, answer, permit }).await
        })
    }

    fn erase<'a>(&'a self, space: &'a Space) -> Answer<'a, ()> {
        Box::pin(async {
            if !keys::is_space(space) {
                return Ok(());
            }
            let _no_export = self.exports.write().await;
            self.ask(|answer, permit| Job::Erase { space: space.clone(), answer, permit }).await
        })
    }

    fn wakeups(&self) -> watch::Receiver<u64> {
        self.shared.wakeups()
    }

    fn health(&self) -> Result<(), StoreError> {
        self.shared.trouble().map_or(Ok(()), Err)
    }

    fn export<'a>(
        &'a self,
        take: &'a mut (dyn FnMut(Record) -> Result<(), StoreError> + Send),
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let _no_erasure = self.exports.read().await;
            let at = self.shared.visible();
            let mut next = Some(Place::first());
            while let Some(start) = next.take() {
                let slice = self.read(false, Some(at), move |view| view.everything(&start)).await?;
                slice.records.into_iter().try_for_each(&mut *take)?;
                next = slice.next;
            }
            Ok(())
        })
    }

    fn import(&self, records: Vec<Record>) -> Answer<'_, ()> {
        Box::pin(async move {
            if records.is_empty() {
                return Ok(());
            }
            self.ask(|answer, permit| Job::Import { records, answer, permit }).await
        })
    }
}

/// Ends the committer, which finishes what it has been given, and then lets go of the folder.
impl Drop for SledStore {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(committer) = self.committer.take()
            && committer.join().is_err()
        {
            tracing::error!("the committer did not end well");
        }
        // One that could not be closed in order is still open.
        let _closed = self.shared.close_tree();
    }
}

impl fmt::Debug for SledStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SledStore").field("folder", &self.shared.folder).finish_non_exhaustive()
    }
}
