using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>{ ... }</c>: statements in order, on one line or many.</summary>
internal sealed record BlockSyntax(SourceSpan Span, IReadOnlyList<StatementSyntax> Statements)
    : StatementSyntax(Span);
