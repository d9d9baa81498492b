using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A block of statements. Only functions and DERIVATIVE and its kin have a name, only BEFORE and AFTER a moment.</summary>
internal sealed record CodeBlock(
    SourceSpan Span,
    CodeBlockKind Kind,
    NmodlName? Name,
    ImmutableArray<Parameter> Parameters,
    NmodlUnit? Unit,
    ImmutableArray<NmodlName> SolveFor,
    BlockMoment? Moment,
    StatementBlock Body)
    : NmodlItem(Span);
