using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// Gives each state that LONGITUDINAL_DIFFUSION names a hidden variable for its volume and one for its coefficient, and gathers what sets them. The
/// engine lets the states diffuse after the scheme has taken its step. A state that an ion's current brings by <c>&lt;&lt;</c> has two more, for that flux
/// with a slope in the place of the current, and for that slope.
/// </summary>
/// <remarks>
/// Before: <c>COMPARTMENT i, vol[i] { ca } LONGITUDINAL_DIFFUSION i, D*vol[i] { ca }</c> with <c>ca[2]</c>.
/// After: <c>volume0 = vol[0] diffusion0 = D*vol[0] volume1 = vol[1] diffusion1 = D*vol[1]</c>, run at the end of each step.
/// </remarks>
internal sealed class DiffusionPass : INmodlPass
{
    public string Name => "diffusion";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        foreach (var block in source.Blocks.Where(static b => b.Kind == CodeBlockKind.Kinetic))
            source = Gather(source, block);
        return source;
    }

    private static MechanismSource Gather(MechanismSource source, CodeBlock block)
    {
        var statements = TreeWalk.Statements(block.Body).ToList();
        var set = new List<NmodlStatement>(source.DiffusionBody?.Statements ?? []);
        foreach (var diffusion in statements.OfType<LongitudinalDiffusion>())
        {
            var build = new Build(diffusion.Span);
            foreach (var state in diffusion.Names.Select(name => source.Find(name.Text)).OfType<DeclaredVariable>())
            {
                var compartment = statements.OfType<Compartment>().FirstOrDefault(c => c.Names.Any(n => n.Text == state.Name.Text));
                for (var i = 0; i < state.Length; i++)
                {
                    var (volume, coefficient) = (source.Unused("volume"), source.Unused("diffusion"));
                    set.Add(build.Set(volume, compartment is null ? build.Number(1) : At(compartment.Volume, compartment.Index, build.Number(i))));
                    set.Add(build.Set(coefficient, At(diffusion.Coefficient, diffusion.Index, build.Number(i))));
                    source = source.WithHidden((volume, 1), (coefficient, 1));
                    var inflow = statements.OfType<Reaction>().Select(flux => InflowOf(flux, state, i, source)).FirstOrDefault(static f => f is not null);
                    if (inflow is { } found)
                    {
                        source = source.WithHidden((found.Inflow.Slope, 1), (found.Inflow.Flux, 1));
                        set.Add(build.Set(found.Inflow.Flux, Flux(found, build.Name(found.Inflow.Slope))));
                    }

                    source = source with { Diffusions = source.Diffusions.Add(new(state.Name.Text, i, volume, coefficient, inflow?.Inflow)) };
                }
            }
        }

        return set.Count == 0 ? source : source with { DiffusionBody = new Build(block.Span).Block(set) };
    }

    /// <summary>The flux of an ion's current into an element, which must depend on nothing but variables of the mechanism.</summary>
    private static (CurrentInflow Inflow, IonVariable Current, NmodlExpression Rate)? InflowOf(
        Reaction flux, DeclaredVariable state, int element, MechanismSource source)
    {
        if (flux.Kind != ReactionKind.Flux || flux.Reactants is not [var term] || term.Name.Text != state.Name.Text
            || (term.Index is NumberLiteral index ? index.Value : term.Index is null ? 0 : -1) != element)
            return null;
        var names = TreeWalk.Parts(flux.ForwardRate).OfType<NameExpression>().Select(static name => name.Name.Text).ToList();
        var current = source.IonVariables.FirstOrDefault(ion => ion.Kind == IonVariables.Current && names.Contains(ion.Name));
        return current is null || names.Exists(name => name != current.Name && source.Find(name) is null)
            ? null
            : (new(current.Ion, source.Unused("inflow_slope"), source.Unused("inflow")), current, flux.ForwardRate);
    }

    private static NmodlExpression Flux((CurrentInflow Inflow, IonVariable Current, NmodlExpression Rate) flux, NmodlExpression current) =>
        new Substitution(flux.Current.Name, current).Expression(flux.Rate);

    private static NmodlExpression At(NmodlExpression expression, NmodlName? counter, NmodlExpression index) =>
        counter is null ? expression : new Substitution(counter.Text, index).Expression(expression);
}
