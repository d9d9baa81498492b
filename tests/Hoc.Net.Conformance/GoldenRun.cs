using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Runtime;

namespace Hoc.Net.Conformance;

/// <summary>What became of a script.</summary>
/// <param name="ExitStatus">As the <c>hoc</c> command would end.</param>
/// <param name="Output">Standard output; a char is a byte.</param>
/// <param name="Diagnostics">Standard error.</param>
internal sealed record GoldenRun(int ExitStatus, string Output, string Diagnostics)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Runs a script in its own folder, with nothing on standard input; one that does not end is interrupted.</summary>
    /// <param name="path">The script.</param>
    /// <param name="reuse">Which statements of a shape share what was made of the first.</param>
    /// <param name="hotAfter">After how many rounds loops, and calls procedures, are compiled; null for what pays.</param>
    public static GoldenRun Of(string path, StatementReuse reuse = StatementReuse.Repeated, int? hotAfter = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions
        {
            Output = output,
            Error = error,
            Reuse = reuse,
            WorkingDirectory = Path.GetDirectoryName(path)!,
            HotAfter = hotAfter,
        });
        using var limit = new CancellationTokenSource(Longest);
        using CancellationTokenRegistration watch = limit.Token.Register(session.Interrupt);
        int status = session.RunFile(path);
        return new GoldenRun(status, output.ToString(), error.ToString());
    }
}
