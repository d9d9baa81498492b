using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// Makes of the equations that BREAKPOINT solves what the variable step needs: a procedure that sets the derivatives of the states, and one that
/// solves (1 - dt·J)·x = b in their place. METHOD does not matter, but for KINETIC blocks, which must say sparse.
/// </summary>
/// <remarks>
/// Before: <c>DERIVATIVE states { m' = (minf - m)/mtau }</c>.
/// After: also <c>PROCEDURE states_derivatives() { dm_dt = (minf - m)/mtau }</c> and <c>PROCEDURE states_jacobian() { dm_dt = dm_dt/(1 - dt*(-1/mtau)) }</c>.
/// As in NEURON, a second block of equations or a procedure without <c>METHOD after_cvode</c> makes the variable step impossible.
/// </remarks>
internal sealed class VariableStepPass : INmodlPass
{
    public string Name => "variable";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        var solves = source.Block(CodeBlockKind.Breakpoint) is { } breakpoint
            ? TreeWalk.Statements(breakpoint.Body).OfType<Solve>().ToList()
            : [];
        CodeBlock? equations = null;
        ImmutableHashSet<string> exponential = [];
        var step = new VariableStep();
        var count = 0;
        foreach (var solve in solves)
        {
            if (source.Block(solve.Block.Text) is not { } block)
                continue;
            if (ObstacleOf(solve, block) is { } obstacle)
            {
                step = count == 0 && step.Obstacle is null ? step with { Obstacle = obstacle } : new() { Obstacle = step.Obstacle ?? obstacle };
                equations = null;
                continue;
            }

            step = count++ == 0
                ? new() { BeforeCurrents = solve.Method?.Text == "cvode_t" ? block.Name!.Text : null }
                : new() { Obstacle = $"its BREAKPOINT solves more than the block {solves[0].Block.Text}" };
            equations = count == 1 && block.Kind != CodeBlockKind.Procedure ? block : null;
            exponential = equations is not null && solve.Method?.Text == "cnexp" ? Exponential(source, equations) : [];
        }

        return equations is null ? source with { VariableStep = step } : WithEquations(source, equations, exponential, diagnostics);
    }

    /// <summary>Why NEURON refuses a mechanism that solves a block so; null where it does not.</summary>
    private static string? ObstacleOf(Solve solve, CodeBlock block)
    {
        var method = solve.Method?.Text;
        return block.Kind switch
        {
            CodeBlockKind.Derivative when !solve.IsSteadyState => null,
            CodeBlockKind.Kinetic when method == "sparse" => null,
            CodeBlockKind.Procedure when method is "after_cvode" or "cvode_t" => null,
            CodeBlockKind.Kinetic => $"its BREAKPOINT solves the KINETIC block {block.Name!.Text} by another method than sparse",
            CodeBlockKind.Procedure => $"its BREAKPOINT solves the procedure {block.Name!.Text}, which is no system of equations",
            _ => $"its BREAKPOINT solves the block {block.Name!.Text}, which holds no differential equations",
        };
    }

    private static MechanismSource WithEquations(MechanismSource source, CodeBlock block, ImmutableHashSet<string> exponential, List<Diagnostic> diagnostics)
    {
        var order = block.Kind == CodeBlockKind.Kinetic ? KineticOrder.StatesOf(source, block) : Equated(source, block);
        var names = new Dictionary<string, string>();
        foreach (var state in order)
        {
            if (names.ContainsKey(state.Name.Text))
                continue;
            var name = source.Unused($"d{state.Name.Text}_dt");
            names.Add(state.Name.Text, name);
            source = source.WithHidden((name, state.Length));
        }

        var (derivatives, jacobian) = (source.Unused($"{block.Name!.Text}_derivatives"), source.Unused($"{block.Name.Text}_jacobian"));
        var (rates, solution) = block.Kind == CodeBlockKind.Kinetic
            ? KineticEquations.Make(source, block, names, diagnostics)
            : DerivativeEquations.Make(block, names);
        var build = new Build(block.Span);
        return source with
        {
            Blocks = [.. source.Blocks, build.Procedure(derivatives, [], rates), build.Procedure(jacobian, [], solution)],
            VariableStep = new()
            {
                Equations = [.. order.Select(state => (state.Name.Text, names[state.Name.Text]))],
                Exponential = exponential,
                Derivatives = derivatives,
                Jacobian = jacobian,
            },
        };
    }

    /// <summary>The states that METHOD cnexp solves exactly, but for those whose equations name a local variable of the block, as in NEURON.</summary>
    private static ImmutableHashSet<string> Exponential(MechanismSource source, CodeBlock block)
    {
        if (CnexpMethod.TryMake(source, block, block.Name!.Text) is null)
            return [];
        var locals = TreeWalk.Statements(block.Body).OfType<LocalStatement>().SelectMany(static l => l.Variables).Select(static v => v.Name.Text).ToHashSet();
        return [.. TreeWalk.Statements(block.Body).OfType<DerivativeEquation>()
            .Where(equation => !TreeWalk.Parts(equation.Value).Any(part => TreeWalk.NameOf(part) is { } name && locals.Contains(name)))
            .Select(static equation => equation.Name.Text)];
    }

    /// <summary>The states in the order of their equations; an array once, a single state as often as it has an equation.</summary>
    private static List<DeclaredVariable> Equated(MechanismSource source, CodeBlock block)
    {
        var states = new List<DeclaredVariable>();
        foreach (var equation in TreeWalk.Statements(block.Body).OfType<DerivativeEquation>())
            if (source.Find(equation.Name.Text) is { } state && !(state.IsArray && states.Contains(state)))
                states.Add(state);
        return states;
    }
}
