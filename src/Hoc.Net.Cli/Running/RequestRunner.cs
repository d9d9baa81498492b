using System.Text;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.Running;

/// <summary>Reads what a command line asks for and lists its syntax errors.</summary>
internal sealed class RequestRunner(RunRequest request, StandardStreams streams)
{
    /// <summary>Reads the inputs in order; gives the exit status.</summary>
    public int Run() => request.Inputs.All(IsSound) ? ExitStatus.Success : ExitStatus.ScriptError;

    private bool IsSound(ScriptInput input)
    {
        IReadOnlyList<Diagnostic> errors = SyntaxCheck.Run(new StatementReader(SourceOf(input)), new HocParser());
        foreach (Diagnostic error in errors) streams.Error.Write(DiagnosticFormatter.Format(error));
        return errors.Count == 0;
    }

    private SourceText SourceOf(ScriptInput input) => input switch
    {
        { Path: { } path } => new SourceText(path, File.ReadAllText(path, Encoding.Latin1)),
        { Statements: { } statements } => new SourceText("-c", ByteText.Of(statements)),
        _ => new SourceText("<stdin>", streams.Input.ReadToEnd()),
    };
}
