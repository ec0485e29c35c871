/* A disk that remembers in which order things were done to it. A test tool: it is loaded before a process's libraries
 * (LD_PRELOAD) and writes a journal of what the process does to files below RECORDER_FOLDER into RECORDER_JOURNAL.
 *
 * An entry is a kind, the length of the path, the length of the data, a number (offset or length), the path, the data. A write
 * is journalled after it was done and a sync twice, when it begins ('S') and when it has ended ('E'): what was written
 * before the beginning is on the disk after the end. sync_file_range is no sync. What is printed on stdout is
 * journalled ('A') before it is printed.
 *
 * While the file RECORDER_FULL is there, all files together cannot grow beyond the bytes it names: ENOSPC. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int journal_fd(void) {
    static int fd = -2;
    if (fd == -2) {
        const char *path = getenv("RECORDER_JOURNAL");
        fd = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    return fd;
}

static void note(char kind, const char *path, const void *data, uint32_t length, uint64_t number) {
    int saved = errno;
    char head[17];
    uint32_t path_length = (uint32_t)strlen(path);
    head[0] = kind;
    memcpy(head + 1, &path_length, 4);
    memcpy(head + 5, &length, 4);
    memcpy(head + 9, &number, 8);
    struct iovec parts[3] = {{head, sizeof head}, {(void *)path, path_length}, {(void *)data, length}};
    pthread_mutex_lock(&lock);
    if (journal_fd() >= 0 && syscall(SYS_writev, journal_fd(), parts, 3) < 0) abort();
    pthread_mutex_unlock(&lock);
    errno = saved;
}

/* Whether a path is one to watch. */
static int is_ours(const char *path) {
    static const char *folder;
    if (!folder) folder = getenv("RECORDER_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int path_of(int fd, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    int saved = errno;
    ssize_t length = readlink(link, path, size - 1);
    errno = saved;
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static pthread_mutex_t count_lock = PTHREAD_MUTEX_INITIALIZER;
static off_t total;

static int count(const char *path, const struct stat *found, int kind, struct FTW *place) {
    (void)path;
    (void)place;
    if (kind == FTW_F) total += found->st_size;
    return 0;
}

static int is_full(int fd, off_t end) {
    const char *flag = getenv("RECORDER_FULL"), *folder = getenv("RECORDER_FOLDER");
    struct stat found;
    char text[32] = "";
    if (!flag || fstat(fd, &found) != 0 || end <= found.st_size) return 0;
    int flag_fd = (int)syscall(SYS_openat, AT_FDCWD, flag, O_RDONLY | O_CLOEXEC);
    if (flag_fd < 0) return 0;
    ssize_t length = read(flag_fd, text, sizeof text - 1);
    close(flag_fd);
    if (length <= 0) return 0;
    pthread_mutex_lock(&count_lock);
    total = 0;
    nftw(folder, count, 8, FTW_PHYS);
    int full = total + end - found.st_size > atoll(text);
    pthread_mutex_unlock(&count_lock);
    if (full) errno = ENOSPC;
    return full;
}

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name); real; })

static ssize_t written_at(int fd, const void *data, ssize_t done, off_t offset) {
    char path[4096];
    if (done > 0 && path_of(fd, path, sizeof path)) note('W', path, data, (uint32_t)done, (uint64_t)offset);
    return done;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    char path[4096];
    if (path_of(fd, path, sizeof path) && is_full(fd, offset + (off_t)length)) return -1;
    return written_at(fd, data, REAL(pwrite64)(fd, data, length, offset), offset);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwrite64(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
    if (fd == 1) note('A', "", data, (uint32_t)length, 0);
    char path[4096];
    if (fd <= 2 || !path_of(fd, path, sizeof path)) return REAL(write)(fd, data, length);
    off_t offset = lseek(fd, 0, SEEK_CUR);
    if (is_full(fd, offset + (off_t)length)) return -1;
    return written_at(fd, data, REAL(write)(fd, data, length), offset);
}

int ftruncate64(int fd, off64_t length) {
    char path[4096];
    int ours = path_of(fd, path, sizeof path);
    if (ours && is_full(fd, length)) return -1;
    int done = REAL(ftruncate64)(fd, length);
    if (done == 0 && ours) note('T', path, "", 0, (uint64_t)length);
    return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int synced(int fd, int (*sync)(int)) {
    char path[4096];
    int ours = path_of(fd, path, sizeof path);
    if (ours) note('S', path, "", 0, (uint64_t)(uintptr_t)pthread_self());
    int done = sync(fd);
    if (done == 0 && ours) note('E', path, "", 0, (uint64_t)(uintptr_t)pthread_self());
    return done;
}

int fsync(int fd) { return synced(fd, REAL(fsync)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }

static int opened(int fd, int flags) {
    char path[4096];
    if (fd >= 0 && (flags & (O_CREAT | O_TRUNC)) && path_of(fd, path, sizeof path)) {
        note('O', path, "", 0, (flags & O_TRUNC) != 0);
    }
    return fd;
}

#define MODE ({ va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); mode; })

int open64(const char *path, int flags, ...) { return opened(REAL(open64)(path, flags, MODE), flags); }
int open(const char *path, int flags, ...) { return opened(REAL(open64)(path, flags, MODE), flags); }
int openat64(int at, const char *path, int flags, ...) { return opened(REAL(openat64)(at, path, flags, MODE), flags); }
int openat(int at, const char *path, int flags, ...) { return opened(REAL(openat64)(at, path, flags, MODE), flags); }

int rename(const char *from, const char *to) {
    int done = REAL(rename)(from, to);
    if (done == 0 && is_ours(from)) note('R', from, to, (uint32_t)strlen(to), 0);
    return done;
}

int unlink(const char *path) {
    int done = REAL(unlink)(path);
    if (done == 0 && is_ours(path)) note('U', path, "", 0, 0);
    return done;
}
