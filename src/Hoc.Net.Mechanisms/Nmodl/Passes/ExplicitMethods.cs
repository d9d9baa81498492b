using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>METHOD euler and METHOD runge: all derivatives from the states at the start.</summary>
internal static class ExplicitMethods
{
    /// <summary>Euler's step: x + dt·x'.</summary>
    public static CodeBlock Euler(MechanismSource source, CodeBlock block, string name)
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

    /// <summary>The classical Runge-Kutta method of order four (Kutta 1901).</summary>
    public static CodeBlock Runge(MechanismSource source, CodeBlock block, string name)
    {
        var build = new Build(block.Span);
        var derivatives = new DerivativeNames(source, block);
        var places = derivatives.Layout.Places(block.Span).ToList();
        var (start, sum) = (source.Unused("start"), source.Unused("sum"));
        var statements = new List<NmodlStatement>
        {
            build.Locals([(start, Math.Max(2, places.Count)), (sum, Math.Max(2, places.Count)), .. derivatives.Locals]),
        };
        var dt = build.Name("dt");
        for (var i = 0; i < places.Count; i++)
        {
            statements.Add(build.SetElement(start, i, places[i].At(block.Span)));
            statements.Add(build.SetElement(sum, i, places[i].At(block.Span)));
        }

        Stage(sixth: 1, next: .5);
        Stage(sixth: 2, next: .5);
        Stage(sixth: 2, next: 1);
        Stage(sixth: 1, next: null);
        statements.Add(derivatives.Body); // once more, for what else the block assigns
        return build.Procedure(name, [], build.Block(statements));

        void Stage(double sixth, double? next)
        {
            statements.Add(derivatives.Body);
            for (var i = 0; i < places.Count; i++)
            {
                var step = build.Multiply(dt, derivatives.Of(places[i], build));
                var sumAt = build.Element(sum, i);
                statements.Add(build.Set(sumAt, build.Add(sumAt, build.Multiply(build.Number(sixth / 6), step))));
                statements.Add(build.Set(
                    places[i].At(block.Span),
                    next is { } part ? build.Add(build.Element(start, i), build.Multiply(build.Number(part), step)) : sumAt));
            }
        }
    }
}
