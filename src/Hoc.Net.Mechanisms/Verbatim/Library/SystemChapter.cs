namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>The system: time, programs, the end of the program, which C code cannot bring about.</summary>
internal static class SystemChapter
{
    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("exit", static _ => throw new CodeFaultException("it calls exit()")), ("abort", static _ => throw new CodeFaultException("it calls abort()")),
        ("nrn_assertion_failed", static c => throw new CodeFaultException($"the assertion '{c.Text(0)}' does not hold")),
        ("system", static c => (long)c.Host.RunProgram(c.Text(0))), ("getenv", static c => Environment.GetEnvironmentVariable(c.Text(0)) is { } value ? c.Machine.NewText(value) : 0),
        ("getpid", static _ => (long)Environment.ProcessId), ("time", Time), ("clock", static _ => (long)(Environment.TickCount64 * 1000)),
        ("gettimeofday", TimeOfDay), ("difftime", static c => (double)(c.Int(0) - c.Int(1))), ("usleep", static _ => 0), ("sleep", static _ => 0), ("isatty", static _ => 0),
    ];

    private static LibraryResult Time(LibraryCall call)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        if (call.Int(0) != 0)
            call.Memory.Store(call.Int(0), 8, (ulong)now);
        return now;
    }

    private static LibraryResult TimeOfDay(LibraryCall call)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        call.Memory.Store(call.Int(0), 8, (ulong)(now / 1000));
        call.Memory.Store(call.Int(0) + 8, 8, (ulong)(now % 1000 * 1000));
        return 0;
    }
}
