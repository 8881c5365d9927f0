"""python programs.py CASE: ends as real servers end, with all that Python itself writes besides."""

import asyncio
import atexit
import concurrent.futures
import json
import logging
import multiprocessing
import sys
import threading
import traceback


def load():
    import skops_that_nobody_installed  # noqa: F401


def load_chained():
    try:
        load()
    except ImportError as error:
        raise RuntimeError("the model cannot be loaded") from error


def load_while_handling():
    try:
        load()
    except ImportError:
        raise RuntimeError("the model cannot be loaded")


def clean_up_what_was_never_made():
    server = None
    try:
        load()
    finally:
        server.close()


def cache_that_misses():
    try:
        return {}["model"]
    except KeyError:
        return open("/no/such/place/model.pkl")


class Unclean:
    def __del__(self):
        raise ValueError("the connection is gone")


def left_over_by_gc():
    global unclean
    unclean = Unclean()
    load()


def fails_at_exit():
    def join_somebody_elses_child():
        raise AssertionError("can only join a child process")

    atexit.register(join_somebody_elses_child)
    load()


def fails_at_exit_in_its_own_words():
    def close():
        raise OSError(9, "Bad file descriptor")

    atexit.register(close)
    load()


def workers():
    children = [multiprocessing.get_context("fork").Process(target=load) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    raise ChildProcessError("a worker ended with exit code 1")


def pool():
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        list(executor.map(exit_hard, range(4)))


def exit_hard(_):
    traceback.print_exception(ModuleNotFoundError("No module named 'skops_that_nobody_installed'"))
    sys.stderr.flush()
    import os

    os._exit(1)


def thread_beside():
    def beside():
        raise RuntimeError("the metrics cannot be sent")

    thread = threading.Thread(target=beside)
    thread.start()
    thread.join()
    load()


def task_group():
    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.to_thread(load))
            group.create_task(asyncio.sleep(10))

    asyncio.run(main())


def task_nobody_awaits():
    async def beside():
        raise RuntimeError("the metrics cannot be sent")

    async def main():
        task = asyncio.create_task(beside())
        await asyncio.sleep(0)
        del task
        load()

    asyncio.run(main())


def optional_first():
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s", level=logging.INFO)
    try:
        import nvidia_that_is_optional  # noqa: F401
    except ImportError:
        logging.warning("no GPU", exc_info=True)
    logging.info("loading the model")
    load()


def logged_then_noise():
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s", level=logging.INFO)
    logging.info("loading the model")
    try:
        load()
    except ImportError:
        logging.exception("Failed to start")
    logging.info("Shutting down")
    try:
        raise asyncio.CancelledError
    except asyncio.CancelledError:
        traceback.print_exc()
    sys.exit(3)


class Json(logging.Formatter):
    def format(self, record):
        fields = {"timestamp": "2026-01-01T00:00:00Z", "level": record.levelname, "message": record.getMessage()}
        if record.exc_info:
            fields["exc_info"] = self.formatException(record.exc_info)
        return json.dumps(fields)


def json_logs():
    handler = logging.StreamHandler()
    handler.setFormatter(Json())
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    logging.info("loading the model")
    try:
        load()
    except ImportError:
        logging.exception("Failed to start")
    logging.info("Shutting down")
    logging.error("ended with exit code 3")
    sys.exit(3)


def prefixed_lines():
    class EachLine(logging.Formatter):
        def format(self, record):
            text = super().format(record)
            return "\n".join(f"ERROR 03-05 07:14:58 [core.py:396] {line}" for line in text.split("\n"))

    handler = logging.StreamHandler()
    handler.setFormatter(EachLine())
    logging.basicConfig(handlers=[handler])
    try:
        load()
    except ImportError:
        logging.exception("Engine core failed to start.")
    raise RuntimeError("Engine core initialization failed. See root cause above.")


def memory():
    bytearray(1 << 60)


def validation():
    class ValidationError(ValueError):
        pass

    raise ValidationError("1 validation error for ModelSettings\nname\n  Field required")


def syntax():
    exec(compile("def broken(:\n  pass", "model.py", "exec"))


if __name__ == "__main__":
    globals()[sys.argv[1]]()
