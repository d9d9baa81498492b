using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <content>Statements and branches.</content>
internal sealed partial class GraphBuilder
{
    /// <summary>Branches of at most so many operations are computed for all rows, whichever way they go.</summary>
    private const int MostBlended = 60;

    private void Execute(ImmutableArray<FormStatement> statements)
    {
        foreach (var statement in statements)
            Execute(statement);
    }

    private void Execute(FormStatement statement)
    {
        switch (statement)
        {
            case SetForm { Element: null } set:
                Write(set.Target, 0, Evaluate(set.Value));
                break;
            case SetForm set:
                SetElement(set);
                break;
            case AccumulateForm accumulate:
                Accumulate(accumulate);
                break;
            case EvaluateForm evaluate:
                EvaluateAny(evaluate.Expression);
                break;
            case IfForm branch:
                BuildIf(Condition(branch.Condition), () => Execute(branch.Then), () => Execute(branch.Else), WeightOf(branch));
                break;
            case WhileForm loop:
                Repeat(() => Condition(loop.Condition), () => Execute(loop.Body), LoopWrites.Of(loop.Body, loop.Condition));
                break;
            case LoopForm loop:
                Repeat(loop);
                break;
            case LinearSolveForm solve:
                Solve(solve);
                break;
            case EventForm action:
                Act(action);
                break;
            case FailForm fail:
                Fail(MaskOf(true), Number(0), (mechanism, _) => new MechanismFailureException(mechanism, fail.Message));
                break;
            default:
                throw new InvalidOperationException($"A form of type {statement.GetType().Name} is not known.");
        }
    }

    private void SetElement(SetForm set)
    {
        if (ElementOf(set.Target, set.Element!) is not { } element)
            Evaluate(set.Value);
        else if (element.Kind == NodeKind.Number)
            Write(set.Target, (int)element.Number, Evaluate(set.Value));
        else
            WriteElement(set.Target, element, Evaluate(set.Value));
    }

    private void Accumulate(AccumulateForm form)
    {
        var addend = Evaluate(form.Value);
        var place = Place.Of(form.Target, 0);
        if (_isDensity || _isSerial)
            Write(form.Target, 0, Make(NodeKind.Add, [Read(form.Target, 0), addend]));
        else
            _region.Items.Add(new AccumulateStep { Region = _region, Place = place, Value = addend, Mask = _mask });
    }

    private void Act(EventForm action)
    {
        var result = Ordered(NodeKind.Service, [.. action.Arguments.Select(Evaluate)], item: action.Action);
        _region.Items.Add(new ServiceStep { Region = _region, Result = result });
    }

    private static int WeightOf(IfForm branch)
    {
        var (then, otherwise) = (FormWeight.Of(branch.Then), FormWeight.Of(branch.Else));
        return then.HasLoops || otherwise.HasLoops ? int.MaxValue : then.Operations + otherwise.Operations;
    }

    private void BuildIf(Node condition, Action then, Action otherwise, int weight)
    {
        if (condition.Kind == NodeKind.Number)
            (condition.IsMaskOf(true) ? then : otherwise)();
        else if (condition.IsUniform || _isSerial)
            Branch(condition, then, otherwise);
        else if (weight <= MostBlended)
            Blend(condition, then, otherwise);
        else
            BranchWhereAny(condition, then, otherwise);
    }

    /// <summary>Runs one way or the other.</summary>
    private void Branch(Node condition, Action then, Action otherwise)
    {
        var step = new BranchStep { Region = _region, Condition = condition, Then = new(_region, false), Else = new(_region, false) };
        var first = Run(step.Then, _mask, then);
        var second = Run(step.Else, _mask, otherwise);
        foreach (var place in JoinedPlaces(first, second))
            Join(step, place, first.Find(place) ?? ReadRegister(place), second.Find(place) ?? ReadRegister(place));
        _region.Items.Add(step);
    }

    private void Join(BranchStep step, Place place, Node whereTrue, Node whereFalse)
    {
        if (whereTrue == whereFalse)
            _scope.Write(place, whereTrue);
        else
            _scope.Write(place, Variable(step, step.Variables, step.Condition.IsUniform && whereTrue.IsUniform && whereFalse.IsUniform, whereTrue, whereFalse));
    }

    private Node Variable(Step owner, List<Node> variables, bool isUniform, Node first, Node second)
    {
        var variable = new Node(NodeKind.Variable, _region) { IsUniform = isUniform, IsMask = first.IsMask, Owner = owner };
        variable.Sources.AddRange([first, second]);
        variables.Add(variable);
        return variable;
    }

    /// <summary>Runs both ways for all rows and selects.</summary>
    private void Blend(Node condition, Action then, Action otherwise)
    {
        var first = Run(_region, Within(condition), then);
        var second = Run(_region, Within(Not(condition)), otherwise);
        foreach (var place in JoinedPlaces(first, second))
            _scope.Write(place, Select(condition, first.Find(place) ?? ReadRegister(place), second.Find(place) ?? ReadRegister(place)));
    }

    /// <summary>Runs each way only when some row takes it, and selects.</summary>
    private void BranchWhereAny(Node condition, Action then, Action otherwise)
    {
        RunWhereAny(condition, then);
        RunWhereAny(Not(condition), otherwise);
    }

    private void RunWhereAny(Node condition, Action body)
    {
        var step = new BranchStep { Region = _region, Condition = condition, Then = new(_region, false), Else = new(_region, false) };
        var inside = Run(step.Then, Within(condition), body);
        List<(Place Place, Node Inside, Node Before)> joined = [];
        foreach (var place in JoinedPlaces(inside, new Scope(null)))
        {
            var before = ReadRegister(place);
            var after = inside.Find(place)!;
            if (after != before)
                joined.Add((place, Variable(step, step.Variables, false, after, before), before));
        }

        _region.Items.Add(step);
        foreach (var (place, after, before) in joined)
            _scope.Write(place, Select(condition, after, before));
    }

    /// <summary>Runs something on top of the present scope; what it sets is in the scope returned.</summary>
    private Scope Run(Region region, Node? mask, Action body)
    {
        var (outerRegion, outerScope, outerMask) = (_region, _scope, _mask);
        var scope = new Scope(outerScope);
        (_region, _scope, _mask) = (region, scope, mask);
        body();
        (_region, _scope, _mask) = (outerRegion, outerScope, outerMask);
        return scope;
    }

    private IEnumerable<Place> JoinedPlaces(Scope first, Scope second) =>
        first.Set.Concat(second.Set).Distinct().Where(p => p.Local is not { } local || local == _logic || _ownLocals.Contains(local));
}
