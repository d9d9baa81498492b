using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>Checks what blocks solve: that their unknowns are states, and as many as equations.</summary>
internal sealed class EquationChecks(MechanismSource source, List<Diagnostic> diagnostics)
{
    public void Run(CodeBlock block, NmodlStatement[] statements)
    {
        switch (block.Kind)
        {
            case CodeBlockKind.Linear or CodeBlockKind.Nonlinear:
                Simultaneous(block, [.. statements.OfType<Equation>()]);
                break;
            case CodeBlockKind.Derivative:
                foreach (DerivativeEquation equation in statements.OfType<DerivativeEquation>()) MustBeState(equation.Name);
                break;
            case CodeBlockKind.Kinetic:
                Reactions(block, [.. statements.OfType<Reaction>()]);
                break;
            case CodeBlockKind.Partial:
                foreach (DiffusionEquation equation in statements.OfType<DiffusionEquation>()) Diffusion(equation);
                Boundaries(statements);
                break;
        }
    }

    private void Simultaneous(CodeBlock block, Equation[] equations)
    {
        StateLayout unknowns = LinearMethod.UnknownsOf(source, block);
        foreach (Equation equation in equations)
        {
            if (unknowns.PlacesIn(equation.Left).Count + unknowns.PlacesIn(equation.Right).Count == 0)
                diagnostics.Add(StructureDiagnostics.NoUnknown(equation.Span));
        }

        bool isCounted = equations.Length > 0 && unknowns.Count > 0 && !unknowns.States.Any(static state => state.IsArray);
        if (isCounted && unknowns.Count != equations.Length)
            diagnostics.Add(StructureDiagnostics.Unbalanced(block.Name!.Span, equations.Length, unknowns.Count));
    }

    private void Reactions(CodeBlock block, Reaction[] reactions)
    {
        foreach (Reaction flux in reactions.Where(static r => r.Kind == ReactionKind.Flux)) MustBeState(flux.Reactants[0].Name);
        if (reactions.Length > 0 && !reactions.SelectMany(static r => r.Reactants.Concat(r.Products)).Any(term => source.IsState(term.Name.Text)))
            diagnostics.Add(StructureDiagnostics.NothingToSolve(block.Name!.Span, "KINETIC", "reaction of a STATE"));
    }

    private void Diffusion(DiffusionEquation equation)
    {
        MustBeState(equation.State);
        int length = source.Find(equation.State.Text)?.Length ?? 1;
        if (length < 2) diagnostics.Add(StructureDiagnostics.NoLine(equation.State.Span, equation.State.Text));
        foreach (NmodlName name in (NmodlName[])[equation.Factor, equation.Source])
        {
            if (source.Find(name.Text)?.Length != length) diagnostics.Add(StructureDiagnostics.OtherLength(name.Span, name.Text, equation.State.Text, length));
        }
    }

    private void Boundaries(NmodlStatement[] statements)
    {
        var known = new HashSet<(string, bool)>();
        foreach (Boundary boundary in statements.OfType<Boundary>())
        {
            if (!statements.OfType<DiffusionEquation>().Any(equation => equation.State.Text == boundary.State.Text))
                diagnostics.Add(StructureDiagnostics.NoSuchLine(boundary.State.Span, boundary.State.Text));
            else if (!known.Add((boundary.State.Text, boundary.IsLast)))
                diagnostics.Add(StructureDiagnostics.SecondBoundary(boundary.Span));
        }
    }

    private void MustBeState(NmodlName name)
    {
        if (!source.IsState(name.Text)) diagnostics.Add(StructureDiagnostics.NoState(name.Span, name.Text));
    }
}
