namespace Hoc.Net.Cli.Running;

/// <summary>One thing to run: a file, statements of <c>-c</c>, or standard input.</summary>
/// <param name="Path">The file, or null.</param>
/// <param name="Statements">The statements, or null.</param>
internal sealed record ScriptInput(string? Path, string? Statements)
{
    /// <summary>Standard input, written as <c>-</c>.</summary>
    public static ScriptInput StandardInput { get; } = new(null, null);

    public static ScriptInput OfFile(string path) => new(path, null);

    public static ScriptInput OfStatements(string statements) => new(null, statements);
}
