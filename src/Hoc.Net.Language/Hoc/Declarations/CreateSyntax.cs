using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>create soma, dend[3]</c>.</summary>
internal sealed record CreateSyntax(SourceSpan Span, IReadOnlyList<Declarator> Sections)
    : StatementSyntax(Span);
