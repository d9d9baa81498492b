namespace Hoc.Net.Runtime.Documentation;

/// <summary>Statements that show what one or several names do.</summary>
/// <param name="Names">The functions, keywords or Class.method names that help shows it for.</param>
/// <param name="Statements">The statements, a line each.</param>
/// <param name="Output">What they print; blanks at the ends of lines do not count.</param>
internal sealed record Example(IReadOnlyList<string> Names, string Statements, string Output)
{
    /// <summary>The name it is known by.</summary>
    public string Name => Names[0];
}
