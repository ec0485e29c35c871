/* A disk that fails to write, says so once, and goes on as if it had written. A test tool: it is loaded before a process's libraries
 * (LD_PRELOAD).
 *
 * Of the files "db" and "journal" below FAILING_FOLDER it knows what is on the disk and which changes no sync has brought
 * there yet. The real files are what the system has in memory of them. Of the syncs of FAILING_NAME one in FAILING_PERIOD fails (EIO),
 * as FAILING_SEED has it: of the changes it should have brought to the disk some or all are lost, and the file still shows them. The
 * others are sent to the drive, as they are by a sync_file_range: they wait for the next sync. Whoever had the file open hears of
 * the failure once. POSIX_FADV_DONTNEED makes the file what is on the disk, with the changes that are still waiting.
 *
 * At the sync with the number FAILING_CUT, or at the end of the process, the power fails: the files become what is on the disk, with
 * some of the changes that were waiting. FAILING_NOTES is a file that gets an x for each
 * failure and an f each time the log is read from the disk again. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/* The first opening is not what is tested. */
enum { SYNCS_SPARED = 12, SYNC_MICROSECONDS = 200, FDS = 4096 };

struct content {
    char *bytes;
    size_t length, room;
};

struct change {
    struct change *next;
    uint64_t number;
    off_t at;
    size_t length;
    int is_sent;
    /* None cuts the file to the length. */
    char *data;
};

struct file {
    char path[4096];
    struct content disk;
    struct change *waiting, **last;
    int failures;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct file files[2] = {{.last = &files[0].waiting}, {.last = &files[1].waiting}};
/* How many failures of its file an open file has heard of. */
static int heard[FDS];
static uint64_t changes, syncs;

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name); real; })

static uint64_t number_in(const char *name) {
    const char *text = getenv(name);
    return text ? strtoull(text, NULL, 10) : UINT64_MAX;
}

static uint64_t below(uint64_t limit) {
    static uint64_t state;
    if (!state) state = number_in("FAILING_SEED") | 1;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (state >> 33) % limit;
}

static void resize(struct content *content, size_t length) {
    if (length > content->room) {
        content->room = 2 * length;
        content->bytes = realloc(content->bytes, content->room);
    }
    if (length > content->length) memset(content->bytes + content->length, 0, length - content->length);
    content->length = length;
}

static void apply(struct content *content, const struct change *change) {
    size_t end = (size_t)change->at + change->length;
    if (!change->data) {
        resize(content, change->length);
        return;
    }
    if (end > content->length) resize(content, end);
    memcpy(content->bytes + change->at, change->data, change->length);
}

/* What a file was before the process. */
static void load(struct file *file, const char *path) {
    struct stat found;
    strcpy(file->path, path);
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &found) != 0) abort();
    resize(&file->disk, (size_t)found.st_size);
    if (pread(fd, file->disk.bytes, file->disk.length, 0) != found.st_size) abort();
    close(fd);
}

/* The file behind a descriptor, if it is one to watch. The lock is held. */
static struct file *file_of(int fd) {
    char link[64], path[4096];
    const char *folder = getenv("FAILING_FOLDER"), *name;
    int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = saved;
    if (length < 0 || fd >= FDS) return NULL;
    path[length] = 0;
    name = strrchr(path, '/');
    if (!folder || !name || strncmp(path, folder, strlen(folder)) != 0) return NULL;
    struct file *file = strcmp(name, "/db") == 0 ? &files[0] : strcmp(name, "/journal") == 0 ? &files[1] : NULL;
    if (file && !file->path[0]) load(file, path);
    return file;
}

static int fails(const struct file *file) {
    const char *name = getenv("FAILING_NAME");
    return name && strcmp(strrchr(file->path, '/') + 1, name) == 0;
}

static void show(const struct file *file, const struct content *content) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, file->path, O_WRONLY | O_CLOEXEC);
    ssize_t length = (ssize_t)content->length;
    if (fd < 0 || syscall(SYS_pwrite64, fd, content->bytes, length, 0) != length || syscall(SYS_ftruncate, fd, length) != 0) abort();
    close(fd);
}

static void forget(const struct file *file) {
    struct content content = {0};
    resize(&content, file->disk.length);
    memcpy(content.bytes, file->disk.bytes, content.length);
    for (const struct change *change = file->waiting; change; change = change->next) apply(&content, change);
    show(file, &content);
    free(content.bytes);
}

/* Takes a change out of those that wait. */
static void drop(struct file *file, struct change **link) {
    struct change *change = *link;
    *link = change->next;
    if (file->last == &change->next) file->last = link;
    free(change->data);
    free(change);
}

/* Ends the wait of changes up to a number. Of 100 as many as that reach the disk. */
static void finish(struct file *file, uint64_t up_to, uint64_t percent) {
    while (file->waiting && file->waiting->number <= up_to) {
        if (below(100) < percent) apply(&file->disk, file->waiting);
        drop(file, &file->waiting);
    }
}

/* Nobody comes to the files afterwards. */
__attribute__((destructor)) static void cut_power(void) {
    static int is_over;
    if (is_over) return;
    pthread_mutex_lock(&lock);
    is_over = 1;
    for (struct file *file = files; file < files + 2; file++) {
        finish(file, changes, 50);
        if (file->path[0]) show(file, &file->disk);
    }
}

static void write_down(const char *letter) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, getenv("FAILING_NOTES"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0 || syscall(SYS_write, fd, letter, 1) != 1) abort();
    close(fd);
}

static void fail(struct file *file, uint64_t up_to) {
    uint64_t percent = below(2) * 50;
    write_down("x");
    file->failures++;
    for (struct change **link = &file->waiting; *link && (*link)->number <= up_to;) {
        (*link)->is_sent = (*link)->is_sent || below(100) < percent;
        if ((*link)->is_sent) link = &(*link)->next;
        else drop(file, link);
    }
}

static void send_range(struct file *file, uint64_t up_to, off64_t start, off64_t end) {
    for (struct change *change = file->waiting; change && change->number <= up_to; change = change->next) {
        if (change->data && change->at >= start && change->at + (off64_t)change->length <= end) change->is_sent = 1;
    }
}

/* Of the whole file to the disk where there is no end, else of a range to the drive. */
static int synced(int fd, off64_t start, off64_t end) {
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    uint64_t up_to = changes;
    if (!file) {
        pthread_mutex_unlock(&lock);
        return 0;
    }
    int is_failing = ++syncs > SYNCS_SPARED && fails(file) && below(number_in("FAILING_PERIOD")) == 0;
    if (syncs == number_in("FAILING_CUT")) {
        pthread_mutex_unlock(&lock);
        cut_power();
        _exit(0);
    }
    pthread_mutex_unlock(&lock);
    usleep(SYNC_MICROSECONDS);
    pthread_mutex_lock(&lock);
    if (is_failing) fail(file, up_to);
    else if (end) send_range(file, up_to, start, end);
    else finish(file, up_to, 100);
    int is_news = heard[fd] != file->failures;
    heard[fd] = file->failures;
    pthread_mutex_unlock(&lock);
    if (is_news) errno = EIO;
    return is_news ? -1 : 0;
}

int fsync(int fd) { return synced(fd, 0, 0); }
int fdatasync(int fd) { return synced(fd, 0, 0); }
int sync_file_range(int fd, off64_t at, off64_t length, unsigned flags) {
    (void)flags;
    return synced(fd, at, at + length);
}

static void note(struct file *file, off_t at, size_t length, const void *data) {
    struct change *change = calloc(1, sizeof *change);
    *change = (struct change){.number = ++changes, .at = at, .length = length};
    if (data) change->data = memcpy(malloc(length + 1), data, length);
    *file->last = change;
    file->last = &change->next;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    ssize_t done = REAL(pwrite64)(fd, data, length, at);
    if (file && done > 0) note(file, at, (size_t)done, data);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return pwrite64(fd, data, length, at); }

/* What is printed is not held up. */
ssize_t write(int fd, const void *data, size_t length) {
    if (fd <= 2) return REAL(write)(fd, data, length);
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    off_t at = file ? lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t done = REAL(write)(fd, data, length);
    if (file && done > 0) note(file, at, (size_t)done, data);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate64(int fd, off64_t length) {
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    int done = REAL(ftruncate64)(fd, length);
    if (file && done == 0) note(file, 0, (size_t)length, NULL);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int posix_fadvise64(int fd, off64_t at, off64_t length, int advice) {
    (void)at, (void)length;
    pthread_mutex_lock(&lock);
    struct file *file = file_of(fd);
    if (file && advice == POSIX_FADV_DONTNEED) forget(file);
    if (file == &files[0]) write_down("f");
    pthread_mutex_unlock(&lock);
    return 0;
}

int posix_fadvise(int fd, off_t at, off_t length, int advice) { return posix_fadvise64(fd, at, length, advice); }

static int opened(int fd) {
    pthread_mutex_lock(&lock);
    struct file *file = fd >= 0 ? file_of(fd) : NULL;
    if (file) heard[fd] = file->failures;
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE ({ va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); mode; })

int open64(const char *path, int flags, ...) { return opened(REAL(open64)(path, flags, MODE)); }
int open(const char *path, int flags, ...) { return opened(REAL(open64)(path, flags, MODE)); }
int openat64(int at, const char *path, int flags, ...) { return opened(REAL(openat64)(at, path, flags, MODE)); }
int openat(int at, const char *path, int flags, ...) { return opened(REAL(openat64)(at, path, flags, MODE)); }
