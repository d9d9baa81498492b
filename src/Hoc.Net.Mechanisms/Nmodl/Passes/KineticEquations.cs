using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// What the variable step needs of KINETIC blocks: each state has an equation of its own (CONSERVE does not count), the Jacobian is that of the reactions.
/// </summary>
internal static class KineticEquations
{
    /// <summary>The bodies of the procedures of the derivatives and of the Jacobian, with the names of the derivatives by state.</summary>
    public static (StatementBlock Rates, StatementBlock Solution) Make(
        MechanismSource source, CodeBlock block, IReadOnlyDictionary<string, string> derivatives, List<Diagnostic> diagnostics)
    {
        var system = KineticSystem.Of(source, block, diagnostics).WithoutConservation();
        return (Rates(system, derivatives), Solution(source, system, derivatives));
    }

    private static StatementBlock Rates(KineticSystem system, IReadOnlyDictionary<string, string> derivatives)
    {
        var build = new Build(system.Body.Span);
        var writer = new FluxWriter(system, FluxTerms.Rates) { Derivatives = derivatives };
        return build.Block(
        [
            build.Locals(("f_flux", 1), ("b_flux", 1)),
            .. system.Places.Select(place => build.Set(Of(place, derivatives, build), build.Number(0))),
            writer.Block(system.Body),
            .. system.Places.Select(place => (place, Volume: writer.VolumeOf(place))).Where(static p => p.Volume is not null)
                .Select(p => build.Set(Of(p.place, derivatives, build), build.Divide(Of(p.place, derivatives, build), p.Volume!))),
        ]);
    }

    private static StatementBlock Solution(MechanismSource source, KineticSystem system, IReadOnlyDictionary<string, string> derivatives)
    {
        var build = new Build(system.Body.Span);
        var count = system.Places.Count;
        var (matrix, rhs) = (source.Unused("matrix"), source.Unused("rhs"));
        var writer = new FluxWriter(system, FluxTerms.Matrix) { Matrix = matrix, Rhs = rhs };
        var perStep = build.Divide(build.Number(1), build.Name("dt"));
        return build.Block(
        [
            build.Locals((matrix, Math.Max(2, count * count)), (rhs, Math.Max(2, count)), ("f_flux", 1), ("b_flux", 1)),
            .. Enumerable.Range(0, count * count).Select(i => build.SetElement(matrix, i, i % (count + 1) == 0 ? perStep : build.Number(0))),
            .. system.Places.Select((place, i) => build.SetElement(rhs, i, build.Multiply(perStep, Of(place, derivatives, build)))),
            writer.Block(system.Body),
            build.Do(Intrinsics.SolveLinear, build.Name(matrix), build.Name(rhs), build.Number(count)),
            .. system.Places.Select((place, i) => build.Set(Of(place, derivatives, build), build.Element(rhs, i))),
        ]);
    }

    private static NmodlExpression Of(Place place, IReadOnlyDictionary<string, string> derivatives, Build build) =>
        build.Variable(derivatives[place.Name], place.Index);
}
