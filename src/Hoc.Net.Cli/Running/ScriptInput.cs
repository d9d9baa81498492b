namespace Hoc.Net.Cli.Running;

/// <summary>One thing to run: a file, statements of <c>-c</c>, a hand on a panel, or standard input.</summary>
/// <param name="Path">The file, or null.</param>
/// <param name="Statements">The statements, or null.</param>
internal sealed record ScriptInput(string? Path, string? Statements)
{
    /// <summary>The button of a panel to be pressed; null for other inputs.</summary>
    public string? Button { get; init; }

    /// <summary>The field of a panel, or the variable, to be set to <see cref="Value"/>; null for other inputs.</summary>
    public string? Field { get; init; }

    /// <summary>The value, an expression, for <see cref="Field"/>.</summary>
    public string? Value { get; init; }

    /// <summary>Standard input, written as <c>-</c>.</summary>
    public static ScriptInput StandardInput { get; } = new(null, null);

    public static ScriptInput OfButton(string label) => new(null, null) { Button = label };

    public static ScriptInput OfField(string label, string value) => new(null, null) { Field = label, Value = value };

    public static ScriptInput OfFile(string path) => new(path, null);

    public static ScriptInput OfStatements(string statements) => new(null, statements);
}
