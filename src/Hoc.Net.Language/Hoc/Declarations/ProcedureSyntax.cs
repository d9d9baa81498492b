using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>proc name() { ... }</c> and its kin.</summary>
internal sealed record ProcedureSyntax(SourceSpan Span, ProcedureKind Kind, Identifier Identifier, BlockSyntax Body)
    : StatementSyntax(Span);
