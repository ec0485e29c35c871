/* Threads of the store that meet where they seldom would. A test tool, loaded before a process's libraries (LD_PRELOAD).
 *
 * The thread "syncer", once it was woken up, waits until the thread "committer" copies something large, which is most often on
 * its way into the log of the tree, and goes on at some moment of that; such a copy takes a while then.
 *
 * While the file DAWDLER_FULL is there, no file named "db" can be written, and that is found out late: ENOSPC. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <linux/futex.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { LARGE_BYTES = 2000, COPY_MICROSECONDS = 1500, REFUSAL_MICROSECONDS = 100 * 1000 };
enum role { UNKNOWN, COMMITTER, SYNCER, OTHER };

/* Whether the syncer waits for a copy, and whether it has seen one. */
static atomic_int is_waiting, has_met;
/* Copies since the journal was written; those before it do not go into the tree. */
static __thread int is_after_journal;

static enum role role(void) {
    static __thread enum role known;
    if (known == UNKNOWN) {
        char name[16] = "";
        prctl(PR_GET_NAME, name);
        known = strcmp(name, "committer") == 0 ? COMMITTER : strcmp(name, "syncer") == 0 ? SYNCER : OTHER;
    }
    return known;
}

void *memcpy(void *to, const void *from, size_t length) {
    memmove(to, from, length);
    if (length >= LARGE_BYTES && is_waiting && is_after_journal && role() == COMMITTER) {
        has_met = 1;
        usleep(COPY_MICROSECONDS);
    }
    return to;
}

int fdatasync(int fd) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    is_after_journal = role() == COMMITTER;
    return real(fd);
}

static void meet(void) {
    static unsigned times;
    has_met = 0;
    is_waiting = 1;
    for (int waited = 0; waited < 300 && !has_met; waited++) usleep(100);
    usleep(times++ * 700 % 9000);
    is_waiting = 0;
}

long syscall(long number, ...) {
    static long (*real)(long, ...);
    if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
    long given[6];
    va_list rest;
    va_start(rest, number);
    for (int at = 0; at < 6; at++) given[at] = va_arg(rest, long);
    va_end(rest);
    long answer = real(number, given[0], given[1], given[2], given[3], given[4], given[5]);
    if (number == SYS_futex && (given[1] & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET && role() == SYNCER) meet();
    return answer;
}

static int is_refused(int fd) {
    char link[64], path[4096];
    const char *flag = getenv("DAWDLER_FULL");
    if (!flag || access(flag, F_OK) != 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path);
    return length >= 3 && memcmp(path + length - 3, "/db", 3) == 0;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
    if (!is_refused(fd)) return real(fd, data, length, offset);
    usleep(REFUSAL_MICROSECONDS);
    errno = ENOSPC;
    return -1;
}
