using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Checks;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>Gives FORALL its bounds: those of the arrays in its body.</summary>
/// <remarks>
/// Before: <c>ASSIGNED { c[3] } ... FORALL i { c[i] = 0 }</c>.
/// After: <c>FROM i = 0 TO 2 { c[i] = 0 }</c>.
/// </remarks>
internal sealed class ForAllPass : INmodlPass
{
    public string Name => "forall";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        var rewriter = new Rewriter(source, diagnostics);
        return source with { Blocks = [.. source.Blocks.Select(block => block with { Body = rewriter.Block(block.Body) })] };
    }

    private sealed class Rewriter(MechanismSource source, List<Diagnostic> diagnostics) : TreeRewriter
    {
        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not ForAllLoop loop) return base.Statement(statement);
            var build = new Build(loop.Span);
            int? length = LengthIn(loop);
            if (length is null) diagnostics.Add(StructureDiagnostics.LoopOverNothing(loop.Span with { Length = "FORALL".Length }));
            return new FromLoop(loop.Span, loop.Variable, build.Number(0), build.Number((length ?? 1) - 1), null, Block(loop.Body));
        }

        /// <summary>The length of the arrays in a loop, which have all the same.</summary>
        private int? LengthIn(ForAllLoop loop)
        {
            int? length = null;
            foreach (NmodlExpression expression in TreeWalk.Expressions(loop.Body))
            {
                if (expression is not ElementExpression element || source.Find(element.Name.Text) is not { IsArray: true } array) continue;
                if (length is { } other && other != array.Length)
                    diagnostics.Add(StructureDiagnostics.LengthsDiffer(element.Span, element.Name.Text, array.Length, other));
                length ??= array.Length;
            }

            return length;
        }
    }
}
