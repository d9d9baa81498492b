namespace Hoc.Net.Runtime.Tests.Hot;

/// <summary>Runs scripts in the interpreter and compiled after several numbers of rounds, and holds that nobody sees a difference.</summary>
internal static class BothTiers
{
    private const int Interpreted = int.MaxValue;
    private static readonly int[] Thresholds = [0, 1, 5];

    /// <summary>Runs a script and then another one in the same session, which may look at what a mistake in the first left behind.</summary>
    /// <returns>What the interpreter made of it.</returns>
    public static ScriptRun Same(string script, string after = "", HocSessionOptions? options = null)
    {
        ScriptRun expected = Run(script, after, Interpreted, options);
        foreach (int threshold in Thresholds)
        {
            ScriptRun actual = Run(script, after, threshold, options);
            Assert.That(actual, Is.EqualTo(expected), $"compiled after {threshold} rounds:\n{script}");
        }

        return expected;
    }

    private static ScriptRun Run(string script, string after, int hotAfter, HocSessionOptions? options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession((options ?? new HocSessionOptions()) with { Output = output, Error = error, HotAfter = hotAfter });
        int status = session.RunText(script, "test.hoc");
        if (after.Length > 0) session.RunText(after, "after.hoc");
        return new ScriptRun(status, output.ToString(), error.ToString());
    }
}
