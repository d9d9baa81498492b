using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Nmodl.UnitChecks;

/// <summary>
/// Tells where the units of a MOD file do not fit: in assignments, sums, comparisons, arguments, and in what the simulator has in other units. Between
/// UNITSOFF and UNITSON nothing is checked, nor where a variable has no unit.
/// </summary>
internal sealed class UnitChecker
{
    private readonly MechanismSource _source;
    private readonly UnitScope _scope;
    private readonly UnitReader _reader;
    private readonly List<Diagnostic> _found = [];
    private bool _isOn = true;

    private UnitChecker(MechanismSource source)
    {
        (_source, _scope) = (source, new UnitScope(source));
        _reader = new UnitReader(source, _scope, Tell);
    }

    /// <summary>All that does not fit in a file.</summary>
    public static IReadOnlyList<Diagnostic> Check(NmodlFile file)
    {
        var checker = new UnitChecker(SourceReader.Read(file, []));
        checker.CheckDeclarations();
        foreach (NmodlItem item in file.Flattened()) checker.Check(item);
        return checker._found;
    }

    private void Tell(Diagnostic diagnostic)
    {
        if (_isOn && !_found.Exists(known => known.Span == diagnostic.Span)) _found.Add(diagnostic);
    }

    private void CheckDeclarations()
    {
        foreach ((string name, string unit) in UnitScope.Given(_source))
        {
            if (_source.Find(name) is not { Unit.Length: > 0 } declared || _scope.Read(declared.Unit) is not { } given || _scope.Read(unit) is not { } wanted) continue;
            if (!given.Unit.IsSame(wanted.Unit)) Tell(UnitDiagnostics.Declares(declared.Name.Span, name, declared.Unit, unit));
        }
    }

    private void Check(NmodlItem item)
    {
        switch (item)
        {
            case UnitsSwitch units:
                _isOn = units.IsOn;
                break;
            case CodeBlock block:
                _scope.Enter(block.Parameters);
                foreach (NmodlStatement statement in TreeWalk.Statements(block.Body)) Check(statement, block);
                break;
        }
    }

    private void Check(NmodlStatement statement, CodeBlock block)
    {
        switch (statement)
        {
            case UnitsSwitchStatement units:
                _isOn = units.IsOn;
                break;
            case LocalStatement local:
                _scope.Declare(local.Variables);
                break;
            case Assignment assignment:
                CheckAssignment(assignment, block);
                break;
            case DerivativeEquation { Order: 1 } equation:
                CheckDerivative(equation);
                break;
            case Equation equation:
                CheckSides(equation.Span, equation.Left, equation.Right);
                break;
            case If choice:
                _reader.Read(choice.Condition);
                break;
            case While loop:
                _reader.Read(loop.Condition);
                break;
            case CallStatement call:
                _reader.Read(call.Call);
                break;
        }
    }

    private void CheckAssignment(Assignment assignment, CodeBlock block)
    {
        Measure? value = _reader.Read(assignment.Value);
        string? name = TreeWalk.NameOf(assignment.Target);
        if (name is null || value is not { } given) return;
        Measure? target = name == block.Name?.Text && block.Unit is { Text.Length: > 0 } unit ? _scope.Read(unit.Text) : _scope.Find(name);
        if (target is null) _scope.Learn(name, given);
        else if (!UnitReader.Fits(target.Value, given)) Tell(UnitDiagnostics.Assigns(assignment.Span, $"'{name}'", target.Value, given));
    }

    private void CheckDerivative(DerivativeEquation equation)
    {
        if (_reader.Read(equation.Value) is not { } given || _scope.Find(equation.Name.Text) is not { } state || _scope.Read("ms") is not { } time) return;
        Measure wanted = state / time with { IsLoose = false };
        if (state.Name is { } unit) wanted = wanted with { Name = $"{unit}/ms" };
        else if (state.Unit == Unit.One) wanted = wanted with { Name = "/ms" };
        if (!UnitReader.Fits(wanted, given)) Tell(UnitDiagnostics.Assigns(equation.Span, $"{equation.Name.Text}'", wanted, given));
    }

    private void CheckSides(SourceSpan span, NmodlExpression left, NmodlExpression right)
    {
        if (_reader.Read(left) is { } a && _reader.Read(right) is { } b && !UnitReader.Fits(a, b)) Tell(UnitDiagnostics.Combines(span, a, b));
    }
}
