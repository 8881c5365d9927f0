import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findLogCause, findQuotedReason } from '../../../src/log-cause/log-cause.js';

const recorded = readFileSync(new URL('./logs/mlserver-missing-package.txt', import.meta.url), 'utf8');
const causeIn = (log: string): string | undefined => findLogCause(log)?.text;

/** Logs as these programs write them; those of Python are made by real ones in test/integration/log-cause/. */
const logs: readonly (readonly [title: string, log: string, cause: string])[] = [
  ['MLServer, behind the noise of its shutdown', recorded, "ModuleNotFoundError: No module named 'foo'"],
  ['a missed look-up that led to another way', `Traceback (most recent call last):
  File "a.py"
KeyError: 1

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "b.py"
OSError: disk is full
`, 'OSError: disk is full'],
  ['a chain whose beginning is not in what is read of the log', `    from skops import io
ModuleNotFoundError: No module named 'skops'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py"
RuntimeError: cannot load
`, "ModuleNotFoundError: No module named 'skops'"],
  ["Spark's client, which Java answered", `24/01/01 12:00:00 WARN NativeCodeLoader: Unable to load native-hadoop library for your platform
Traceback (most recent call last):
  File "serve.py", line 3, in <module>
    m = mlflow.spark.load_model("/mnt/models")
py4j.protocol.Py4JJavaError: An error occurred while calling o46.load.
: org.apache.hadoop.mapred.InvalidInputException: Input path does not exist: file:/mnt/models/metadata
	at org.apache.hadoop.mapred.FileInputFormat.listStatus(FileInputFormat.java:244)
	at java.base/java.lang.Thread.run(Thread.java:829)
`, 'py4j.protocol.Py4JJavaError: An error occurred while calling o46.load. org.apache.hadoop.mapred.InvalidInputException: Input path does not exist: file:/mnt/models/metadata'],
  ['Triton, which ends with what each model failed with said before', `I0621 08:24:54.318018 1 model_lifecycle.cc:459] loading: wine:1
E0621 08:24:54.318018 1 model_lifecycle.cc:596] failed to load 'wine' version 1: Internal: no such backend
I0621 08:24:54.318018 1 server.cc:592]
I0621 08:24:54.318018 1 metrics.cc:817] Collecting metrics
error: creating server: Internal - failed to load all models
`, "E0621 08:24:54.318018 1 model_lifecycle.cc:596] failed to load 'wine' version 1: Internal: no such backend"],
  ["zap's lines for people, whose fields are a record", `2024-01-01T00:00:00.000Z\tINFO\tmain.go:12\tstarting\t{"port": 9000}
2024-01-01T00:00:00.000Z\tWARN\tmain.go:13\tno TLS\t{"error": "no certificate"}
2024-01-01T00:00:00.100Z\tFATAL\tmain.go:40\tunable to load the model\t{"path": "/mnt/models", "error": "open MLmodel: no such file"}
main.main
\t/app/main.go:40
`, '2024-01-01T00:00:00.100Z\tFATAL\tmain.go:40\tunable to load the model: open MLmodel: no such file'],
  ["structlog's exceptions as objects, of which the last is the root", `{"event": "starting", "level": "info"}
{"event": "cannot start", "level": "error", "exception": [{"exc_type": "RuntimeError", "exc_value": "the model cannot be loaded", "is_cause": false}, {"exc_type": "ModuleNotFoundError", "exc_value": "No module named 'skops'", "is_cause": true}]}
{"event": "exiting", "level": "error"}
`, "ModuleNotFoundError: No module named 'skops'"],
  ['a group of them', `{"event": "cannot start", "level": "error", "exception": [{"exc_type": "ExceptionGroup", "exc_value": "unhandled errors in a TaskGroup (1 sub-exception)", "is_cause": false, "is_group": true, "exceptions": [[{"exc_type": "ValueError", "exc_value": "no such model", "is_cause": false}]]}]}
`, 'ValueError: no such model'],
  ["Rich's boxes, folded by its handler", `[11/29/26 10:35:27] ERROR    cannot start                                p.py:69
                             ╭─── Traceback (most recent call last) ───╮
                             │ /srv/p.py:5 in load                     │
                             ╰─────────────────────────────────────────╯
                             ModuleNotFoundError: No module named
                             'skops'

                             The above exception was the direct cause of
                             the following exception:

                             ╭─── Traceback (most recent call last) ───╮
                             │ /srv/p.py:68 in main                    │
                             ╰─────────────────────────────────────────╯
                             RuntimeError: the model cannot be loaded
                    ERROR    ended with 3                                p.py:70
`, "ModuleNotFoundError: No module named 'skops'"],
  ['a complaint', 'starting\nFATAL: cannot open /mnt/models\nbye\n', 'FATAL: cannot open /mnt/models'],
  ['nothing that complains', 'one\ntwo\n\n', 'two'],
  ['what Python says at its end, alone', `Exception ignored in: <function A.__del__ at 0x1>
Traceback (most recent call last):
  File "a.py", line 1, in __del__
ValueError: closed
`, 'ValueError: closed'],
  ['an error that was logged, before what Python says at its end', `ERROR:root:cannot read /mnt/models/MLmodel
Error in atexit._run_exitfuncs:
Traceback (most recent call last):
  File "util.py", line 300, in _exit_function
AssertionError: can only join a child process
`, 'ERROR:root:cannot read /mnt/models/MLmodel'],
  ['two workers whose lines are mixed', `Traceback (most recent call last):
  File "w.py", line 1, in <module>
Traceback (most recent call last):
INFO:     Started parent process [1]
    import skops
  File "w.py", line 1, in <module>
ModuleNotFoundError: No module named 'skops'
    import skops
ModuleNotFoundError: No module named 'skops'
`, "ModuleNotFoundError: No module named 'skops'"],
  ['requests that failed before it ran out of memory', `ERROR 10:00 request failed
Traceback (most recent call last):
  File "a.py", line 1, in predict
ValueError: could not convert string to float
INFO 10:01 POST /predict 400
Traceback (most recent call last):
  File "a.py", line 2, in predict
torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.
`, 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.'],
  ['torchrun', `[rank0]: Traceback (most recent call last):
[rank0]:   File "/srv/m.py", line 3, in <module>
[rank0]: RuntimeError: CUDA error: no kernel image is available for execution on the device
E0102 10:00:00.000000 1 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: 1)
Traceback (most recent call last):
  File "/bin/torchrun", line 8, in <module>
torch.distributed.elastic.multiprocessing.errors.ChildFailedError:
`, 'RuntimeError: CUDA error: no kernel image is available for execution on the device'],
  ['structlog', `{"event": "starting", "level": "info"}
{"event": "could not start", "level": "error", "exception": "Traceback (most recent call last):\\n  File \\"m.py\\", line 1\\nOSError: [Errno 28] No space left on device"}
{"event": "bye", "level": "info"}
`, 'OSError: [Errno 28] No space left on device'],
  ['structlog with its exception as an object', `{"event":"could not start","level":"error","exception":[{"exc_type":"ModuleNotFoundError","exc_value":"No module named 'skops'","frames":[{"filename":"m.py","lineno":1}]}]}
{"event":"stopped","level":"info"}`, "ModuleNotFoundError: No module named 'skops'"],
  ['records in records', `{"log":"{\\"level\\":\\"ERROR\\",\\"message\\":\\"failed\\",\\"exc_info\\":\\"Traceback (most recent call last):\\\\n  File \\\\\\"m.py\\\\\\"\\\\nValueError: bad model\\"}\\n","stream":"stderr"}
{"log":"bye\\n","stream":"stdout"}`, 'ValueError: bad model'],
  ['logfmt', `level=info msg=starting
level=error msg="worker failed" err="Traceback (most recent call last):\\n  File \\"m.py\\", line 1, in <module>\\nImportError: libgomp.so.1: cannot open shared object file"
level=info msg="exit status 1"`, 'ImportError: libgomp.so.1: cannot open shared object file'],
  ['the log of a container runtime', `2026-01-01T00:00:00.000000000Z stderr F Traceback (most recent call last):
2026-01-01T00:00:00.000000001Z stderr F   File "m.py", line 1, in <module>
2026-01-01T00:00:00.000000002Z stderr F ValueError: bad model
2026-01-01T00:00:00.000000003Z stdout F bye`, 'ValueError: bad model'],
  ['Spring', `2026-01-01 INFO 1 --- [main] o.s.b.Application : Starting
2026-01-01 ERROR 1 --- [main] o.s.boot.SpringApplication : Application run failed

org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'model'
\tat org.springframework.beans.A.create(A.java:1)
\tat java.base/java.lang.Thread.run(Thread.java:833)
Caused by: java.lang.IllegalStateException: no model
\tat app.Model.<init>(Model.java:3)
\t... 20 common frames omitted
Caused by: java.nio.file.NoSuchFileException: /mnt/models/model.zip
\tat app.Files.read(Files.java:9)
\t... 22 common frames omitted

2026-01-01 INFO 1 --- [main] Shutting down`, 'java.nio.file.NoSuchFileException: /mnt/models/model.zip'],
  ['Java, in a JSON record', `{"@timestamp":"2026-01-01","level":"ERROR","message":"failed","stack_trace":"java.lang.RuntimeException: boot\\n\\tat A.main(A.java:1)\\nCaused by: java.lang.OutOfMemoryError: Java heap space\\n\\tat B.load(B.java:2)\\n\\t... 1 more\\n"}
{"@timestamp":"2026-01-01","level":"INFO","message":"JVM exits"}`, 'java.lang.OutOfMemoryError: Java heap space'],
  ['Java, uncaught', `Exception in thread "main" java.lang.NoClassDefFoundError: ml/dmlc/xgboost4j/java/Booster
\tat app.Main.main(Main.java:5)
`, 'java.lang.NoClassDefFoundError: ml/dmlc/xgboost4j/java/Booster'],
  ['Go', `{"level":"info","msg":"starting"}
panic: runtime error: invalid memory address or nil pointer dereference [recovered]
\tpanic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x1]

goroutine 1 [running]:
main.main()
\t/src/main.go:10 +0x1d
exit status 2
`, 'panic: runtime error: invalid memory address or nil pointer dereference'],
  ['zap', '{"level":"info","msg":"starting"}\n{"level":"fatal","ts":1,"msg":"cannot serve","error":"listen tcp :8080: bind: address already in use","stacktrace":"main.main\\n\\t/src/main.go:10"}\n', 'cannot serve: listen tcp :8080: bind: address already in use'],
  ['klog', 'I0101 10:00:00.000000 1 main.go:1] starting\nF0101 10:00:00.000000 1 main.go:33] no kubeconfig\ngoroutine 1 [running]:\n', 'F0101 10:00:00.000000 1 main.go:33] no kubeconfig'],
  ['Node', `node:internal/modules/cjs/loader:1
  throw err;
  ^

Error: Cannot find module 'onnxruntime-node'
    at Module._load (node:internal/modules/cjs/loader:1:1)
    at node:internal/main/run_main_module:1:1 {
  code: 'MODULE_NOT_FOUND'
}

Node.js v20.0.0`, "Error: Cannot find module 'onnxruntime-node'"],
  ['.NET', `Unhandled exception. System.TypeInitializationException: The type initializer threw an exception.
 ---> System.DllNotFoundException: Unable to load shared library 'onnxruntime'
   at Microsoft.ML.OnnxRuntime.NativeMethods..cctor()
   --- End of inner exception stack trace ---
   at App.Main()`, "System.DllNotFoundException: Unable to load shared library 'onnxruntime'"],
  ['Rust', "thread 'main' panicked at src/main.rs:4:5:\nthe model has no inputs\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n", 'panicked: the model has no inputs'],
  ['C++', "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\nAborted (core dumped)\n", 'std::bad_alloc: std::bad_alloc'],
  ['R', "Error in library(caret) : there is no package called ‘caret’\nExecution halted\n", 'Error in library(caret) : there is no package called ‘caret’'],
  ['a crash of the interpreter itself', 'Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n  File "m.py", line 1 in load\n', 'Fatal Python error: Segmentation fault'],
  ['an image for another processor', 'exec /usr/bin/python3: exec format error\n', 'exec /usr/bin/python3: exec format error'],
  ['a shell that finds no server', '/entrypoint.sh: line 3: mlserver: command not found\n', '/entrypoint.sh: line 3: mlserver: command not found'],
  ['rclone, which tries three times', `2026/01/01 ERROR : : error reading source root directory: AccessDenied: Access Denied
2026/01/01 ERROR : Attempt 1/3 failed with 1 errors and: AccessDenied: Access Denied
2026/01/01 ERROR : Attempt 3/3 failed with 1 errors and: AccessDenied: Access Denied
2026/01/01 Failed to copy: AccessDenied: Access Denied`, '2026/01/01 ERROR : : error reading source root directory: AccessDenied: Access Denied'],
];

describe('findLogCause', () => {
  it.each(logs)('finds it in the log of %s', (_title, log, cause) => {
    expect(causeIn(log)).toBe(cause);
  });

  it('finds nothing in an empty log', () => {
    expect(causeIn('')).toBeUndefined();
  });

  it('keeps the other end of a chain, and knows where the cause stands', () => {
    const log = 'x\nTraceback (most recent call last):\n  File "a.py"\nOSError: disk is full\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "b.py"\nRuntimeError: no model\n';
    expect(findLogCause(log)).toEqual({ text: 'OSError: disk is full', also: 'RuntimeError: no model', line: 3 });
  });

  it.each([
    ['deep records', `${'{"log":'.repeat(2_000)}1${'}'.repeat(2_000)}`],
    ['a traceback that never ends', `Traceback (most recent call last):\n${'  File "a.py"\n'.repeat(4_000)}`],
    ['nothing but tracebacks', 'Traceback (most recent call last):\n'.repeat(2_000)],
    ['a long line', `Error: ${'a.'.repeat(30_000)}`],
  ])('is done soon with %s', (_title, log) => {
    const startedMs = performance.now();
    findLogCause(log);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});

describe('findQuotedReason', () => {
  it('takes the cause out of a traceback that a server answers with, in whatever it stands', () => {
    const traceback = 'Traceback (most recent call last):\n  File "a.py", line 1, in predict\n    model.predict(x)\nValueError: X has 3 features, but Model is expecting 4\n';
    const cause = 'ValueError: X has 3 features, but Model is expecting 4';
    expect(findQuotedReason(traceback)).toBe(cause);
    expect(findQuotedReason(JSON.stringify(traceback))).toBe(cause);
    expect(findQuotedReason(`Internal error.\n${traceback}`)).toBe(`Internal error. ${cause}`);
  });

  it('leaves what quotes none as it is', () => {
    expect(findQuotedReason(' no such model ')).toBe('no such model');
  });
});

it('reads any line in no time, such as one of brackets below what looks like a panic', () => {
  const startedMs = process.cpuUsage().user;
  expect(causeIn(`panic: x\n${'('.repeat(60_000)}\n`)).toBe('panic: x');
  // Of the processor's time, which a busy machine does not add to. It took eight seconds.
  expect((process.cpuUsage().user - startedMs) / 1000).toBeLessThan(2_000);
});
