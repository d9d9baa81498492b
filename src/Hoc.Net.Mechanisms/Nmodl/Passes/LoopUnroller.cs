using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// Writes out loops with known bounds that hold reactions, so that each reaction has its own place in the matrix.
/// </summary>
internal sealed class LoopUnroller : TreeRewriter
{
    private const int MostRounds = 200;

    protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement)
    {
        if (statement is not FromLoop { From: NumberLiteral from, To: NumberLiteral to, By: null } loop
            || to.Value - from.Value >= MostRounds
            || !TreeWalk.Statements(loop).Any(static s => s is Reaction or Conserve))
            return base.Expand(statement);
        return Rounds(loop, (int)from.Value, (int)to.Value);
    }

    private IEnumerable<NmodlStatement> Rounds(FromLoop loop, int from, int to)
    {
        var build = new Build(loop.Span);
        for (var i = from; i <= to; i++)
            yield return Block(new Substitution(loop.Variable.Text, build.Number(i)).Block(loop.Body));
    }
}
