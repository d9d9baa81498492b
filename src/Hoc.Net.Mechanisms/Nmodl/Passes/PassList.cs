using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>The passes in their order.</summary>
internal static class PassList
{
    public static ImmutableArray<INmodlPass> All { get; } =
    [
        new ForAllPass(), new DelaysPass(), new LagPass(), new ConstantsPass(), new DiffusionPass(), new VariableStepPass(), new SolvePass(),
    ];
}
