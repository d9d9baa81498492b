using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Simulation.Membrane;
using static Hoc.Net.Mechanisms.Nmodl.Lowering.FormBuild;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>What the variable step needs.</content>
internal sealed partial class MechanismLowerer
{
    private CodeLowerer? _variableCode;

    /// <summary>The states that obey equations, by column.</summary>
    public ImmutableArray<StateEquation> Equations() => [.. Step.Equations.SelectMany(e => EquationsOf(e.State, e.Derivative))];

    private VariableStep Step => _source.VariableStep ?? new();

    /// <summary>What makes forms for the variable step: that of the fixed step, unless the mechanism has jumps to tell of.</summary>
    private CodeLowerer VariableCode
    {
        get
        {
            if (_variableCode is not null || !MayJump)
                return _variableCode ?? _code;
            _variableCode = new(_source, Variables, []) { IsVariable = true };
            _variableCode.LowerRoutines();
            return _variableCode;
        }
    }

    private bool MayJump => _source.Blocks.Any(static b => TreeWalk.Expressions(b.Body).Any(static e => e is CallExpression { Name.Text: "at_time" }));

    /// <summary>Of a concentration of an ion the mechanism's tolerance does not count, as in NEURON.</summary>
    private IEnumerable<StateEquation> EquationsOf(string state, string derivative)
    {
        var declared = _source.Find(state)!;
        var target = Variables.Find(derivative)!.Slot;
        if (_source.IonVariables.FirstOrDefault(v => v.Name == state) is { } ion)
            return [new(-1, target, Ion: ion.Ion, IsOutside: ion.Kind == IonVariables.Outside)];
        var first = Variables.Find(state)!.Slot;
        var tolerance = declared.Tolerance == 0 ? 1 : declared.Tolerance;
        return Enumerable.Range(0, declared.Length).Select(i => new StateEquation(first + i, target + i, tolerance, IsExponential: Step.Exponential.Contains(state)));
    }

    /// <summary>The currents where something else runs than in a fixed step; nothing where they are the same.</summary>
    private ImmutableArray<FormStatement> VariableCurrents(CodeBlock breakpoint)
    {
        ImmutableArray<FormStatement> first =
        [
            .. ReadsOwnCurrent && Step.Derivatives is { } derivatives ? [Run(derivatives)] : (IEnumerable<FormStatement>)[],
            .. Step.BeforeCurrents is { } procedure ? [.. Voltage(), Run(procedure)] : (IEnumerable<FormStatement>)[],
        ];
        if (_source.Currents.IsEmpty)
            return first;
        return first.IsEmpty && !MayJump ? [] : Currents(breakpoint, VariableCode, first);
    }

    /// <summary>A mechanism that reads the current of an ion that it writes computes its equations before the current, as in NEURON.</summary>
    private bool ReadsOwnCurrent => _source.IonVariables.Any(static v => v is { Kind: IonVariables.Current, IsRead: true, IsWritten: true });

    private ImmutableArray<FormStatement> Derivatives() =>
        Step.Derivatives is { } procedure ? [.. Prologue(), Run(procedure), .. Epilogue(isInitial: false)] : [];

    private ImmutableArray<FormStatement> SolveJacobian() => Step.Jacobian is { } procedure ? [.. Prologue(), Run(procedure)] : [];

    private EvaluateForm Run(string procedure) => new(new InvokeForm(VariableCode.Routine(procedure)!, []));

    /// <summary>A concentration that is written but is no state follows the first assignment to it in a block that is no INITIAL or BREAKPOINT, as in NEURON.</summary>
    private ImmutableArray<FormStatement> FollowStates()
    {
        if (Step.Equations.IsEmpty)
            return [];
        var forms = ImmutableArray.CreateBuilder<FormStatement>();
        foreach (var ion in _source.IonVariables.Where(v => v.IsWritten && IsConcentration(v) && !_source.IsState(v.Name)))
            if (FirstAssignment(ion.Name) is { } value && Lowered(value) is { } form)
                forms.Add(Set(Ion(ion.Ion, ion.Storage), form));
        return forms.Count == 0 ? [] : [.. Voltage(), .. forms];
    }

    private static bool IsConcentration(IonVariable variable) => variable.Kind is IonVariables.Inside or IonVariables.Outside;

    private NmodlExpression? FirstAssignment(string name) => _source.Blocks
        .Where(static b => b.Kind is CodeBlockKind.Procedure or CodeBlockKind.Function)
        .SelectMany(static b => TreeWalk.Statements(b.Body)).OfType<Assignment>()
        .FirstOrDefault(set => TreeWalk.NameOf(set.Target) == name)?.Value;

    /// <summary>The form of an expression, where it needs nothing of the block around it.</summary>
    private FormExpression? Lowered(NmodlExpression expression)
    {
        var mistakes = new List<Hoc.Net.Language.Text.Diagnostic>();
        var code = new CodeLowerer(_source, Variables, mistakes);
        code.LowerRoutines();
        var form = code.Expression(expression, new NameScope(null));
        return mistakes.Count == 0 ? form : null;
    }
}
