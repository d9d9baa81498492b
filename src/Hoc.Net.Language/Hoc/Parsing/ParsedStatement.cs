using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What became of the text of a statement.</summary>
/// <param name="Syntax">Its tree; null when it is empty or no HOC.</param>
/// <param name="Error">Why it is no HOC, else null.</param>
internal readonly record struct ParsedStatement(StatementSyntax? Syntax, Diagnostic? Error);
