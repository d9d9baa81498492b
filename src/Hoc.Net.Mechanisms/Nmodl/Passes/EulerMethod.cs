using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>METHOD euler for DERIVATIVE blocks: all derivatives from the states at the start.</summary>
internal static class EulerMethod
{
    /// <summary>Euler's step: x + dt·x'.</summary>
    public static CodeBlock Make(MechanismSource source, CodeBlock block, string name)
    {
        var build = new Build(block.Span);
        var derivatives = new DerivativeNames(source, block);
        var advances = derivatives.Layout.Places(block.Span).Select(place =>
        {
            var x = place.At(block.Span);
            return build.Set(x, build.Add(x, build.Multiply(build.Name("dt"), derivatives.Of(place, build))));
        });
        return build.Procedure(name, [], build.Block([build.Locals(derivatives.Locals), derivatives.Body, .. advances]));
    }
}
