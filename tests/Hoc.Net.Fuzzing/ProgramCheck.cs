using System.Diagnostics;
using Hoc.Net.Runtime;

namespace Hoc.Net.Fuzzing;

/// <summary>Runs a program as somebody would type it, so that it goes on after each mistake, and looks at the session afterwards.</summary>
internal sealed class ProgramCheck(HocHost host, string folder, TimeSpan time)
{
    private const int LongestOutput = 1 << 20; // characters
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);

    /// <summary>What becomes of the program.</summary>
    public Verdict Run(string program)
    {
        var output = new BoundedWriter(LongestOutput);
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output, Error = output, WorkingDirectory = folder });
        Verdict verdict = Guarded(session, () => session.RunInput(new StringReader(program), new HocInputOptions { GoOnAfterMistakes = true }));
        if (verdict.IsFailure || session.ExitStatus is not null) return verdict;
        output.Clear();
        Verdict after = Guarded(session, () => session.RunText("hoc_stdout()\nprint \"all is \", \"well\"\n"));
        if (after.IsFailure) return after;
        return output.ToString().Contains("all is well", StringComparison.Ordinal)
            ? verdict
            : new Verdict(VerdictKind.Corrupted, output.ToString());
    }

    private Verdict Guarded(HocSession session, Action work)
    {
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception e)
            {
                fault = e;
            }
        }) { IsBackground = true };
        thread.Start();
        if (thread.Join(time)) return Ended(VerdictKind.Ended);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeToStop)
        {
            // Each statement clears the request, and the program has more statements.
            session.Interrupt();
            if (thread.Join(TimeSpan.FromMilliseconds(50))) return Ended(VerdictKind.Interrupted);
        }

        return new Verdict(VerdictKind.Hung);

        Verdict Ended(VerdictKind kind) => fault is null ? new Verdict(kind) : new Verdict(VerdictKind.Faulted, fault.ToString());
    }
}
