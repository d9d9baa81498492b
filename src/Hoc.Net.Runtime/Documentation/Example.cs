namespace Hoc.Net.Runtime.Documentation;

/// <summary>Statements that show what a name does.</summary>
/// <param name="Name">The function, or Class.method.</param>
/// <param name="Statements">The statements, a line each.</param>
/// <param name="Output">What they print; blanks at the ends of lines do not count.</param>
internal sealed record Example(string Name, string Statements, string Output);
