using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Tests;

/// <summary>What became of a script that a test ran in a session of its own.</summary>
/// <param name="ExitStatus">As the <c>hoc</c> command would end.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Diagnostics">Standard error.</param>
internal sealed record ScriptRun(int ExitStatus, string Output, string Diagnostics)
{
    /// <summary>Runs statements as a file.</summary>
    public static ScriptRun Of(string script, HocSessionOptions? options = null, MechanismCatalog? mechanisms = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = mechanisms is null ? new HocHost() : new HocHost(mechanisms);
        using HocSession session = host.CreateSession((options ?? new HocSessionOptions()) with { Output = output, Error = error });
        int status = session.RunText(script, "test.hoc");
        return new ScriptRun(status, output.ToString(), error.ToString());
    }

    /// <summary>What a script prints that must have no mistake.</summary>
    public static string OutputOf(string script)
    {
        ScriptRun run = Of(script);
        Assert.That(run.Diagnostics, Is.Empty);
        return run.Output;
    }
}
