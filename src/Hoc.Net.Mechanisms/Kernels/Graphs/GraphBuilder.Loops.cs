using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <content>Loops.</content>
internal sealed partial class GraphBuilder
{
    /// <summary>Loops of constant bounds are unrolled up to so many rounds and operations.</summary>
    private const int MostRounds = 64;
    private const int MostUnrolled = 1000;

    private static readonly Place ConditionPlace = new(Storage.Local, -1);

    private int _loops; // begun so far

    private void Repeat(LoopForm loop)
    {
        var counter = loop.Counter;
        Write(counter, 0, Make(NodeKind.Truncate, [Evaluate(loop.From)]));
        Func<Node> goesOn = () => Make(NodeKind.LessOrEqual, [Read(counter, 0), Make(NodeKind.Truncate, [Evaluate(loop.To)])]);
        Action round = () =>
        {
            Execute(loop.Body);
            Write(counter, 0, Make(NodeKind.Add, [Read(counter, 0), Make(NodeKind.Truncate, [Evaluate(loop.By)])]));
        };
        if (IsShort(loop))
        {
            for (var rounds = 0; rounds < MostRounds; rounds++)
            {
                var condition = goesOn();
                if (condition.IsMaskOf(false))
                    return;
                if (!condition.IsMaskOf(true))
                    break;
                round();
            }
        }

        var writes = LoopWrites.Of(loop.Body, loop.To, loop.By);
        if (!writes.Contains(counter))
            writes.Add(counter);
        Repeat(goesOn, round, writes);
    }

    /// <summary>Whether the bounds are known beforehand and near enough.</summary>
    private bool IsShort(LoopForm loop)
    {
        if (FormWeight.Of(loop.To).HasEffects || FormWeight.Of(loop.By).HasEffects || IsDirect(loop.Counter))
            return false;
        var (from, to, by) = (Read(loop.Counter, 0), Evaluate(loop.To), Evaluate(loop.By));
        if (from.Kind != NodeKind.Number || to.Kind != NodeKind.Number || by.Kind != NodeKind.Number)
            return false;
        var rounds = Math.Floor((to.Number - from.Number) / by.Number) + 1;
        return rounds <= MostRounds && rounds * FormWeight.Of(loop.Body).Operations <= MostUnrolled;
    }

    /// <summary>
    /// A loop whose condition is tested before it and after each round. Where the condition differs between rows, the rows for which it has failed keep
    /// their values while the others go on.
    /// </summary>
    private void Repeat(Func<Node> goesOn, Action round, List<Variable> writes)
    {
        var first = goesOn();
        if (first.IsMaskOf(false))
            return;
        var loop = _loops++;
        var differs = !_isSerial && (!first.IsUniform || _learned.RowVariables.Contains(new(loop, ConditionPlace)));
        if (differs)
            first = And(RowsInUse(), Within(first));
        var body = new Region(_region, true);
        var condition = new Node(NodeKind.Variable, body) { IsMask = true, IsUniform = !differs && first.IsUniform };
        var step = new LoopStep { Region = _region, Body = body, Condition = condition };
        step.Variables.Add(condition);
        condition.Owner = step;
        condition.Sources.Add(first);

        var handedOn = new Scope(_scope);
        foreach (var place in writes.Where(v => !IsDirect(v) && IsJoined(v)).SelectMany(PlacesOf))
        {
            var before = ReadRegister(place);
            var isUniform = !differs && before.IsUniform && !_learned.RowVariables.Contains(new(loop, place));
            var variable = new Node(NodeKind.Variable, body) { IsUniform = isUniform, Owner = step };
            variable.Sources.Add(before);
            step.Variables.Add(variable);
            handedOn.Write(place, variable);
        }

        var outer = _scope;
        _scope = handedOn;
        Node last = condition;
        var after = Run(body, differs ? condition : _mask, () =>
        {
            round();
            last = goesOn();
            if (differs)
                last = And(condition, last);
            for (var i = 0; i < handedOn.Set.Count; i++)
                HandOn(loop, handedOn.Set[i], step.Variables[i + 1], differs ? condition : null);
        });
        condition.Sources.Add(last);
        Learn(loop, ConditionPlace, condition, last);
        _scope = outer;
        for (var i = 0; i < handedOn.Set.Count; i++)
            _scope.Write(handedOn.Set[i], ExitOf(step, step.Variables[i + 1]));
        _region.Items.Add(step);
    }

    private void HandOn(int loop, Place place, Node variable, Node? active)
    {
        var next = ReadRegister(place);
        if (active is not null)
            next = Select(active, next, variable);
        variable.Sources.Add(next);
        Learn(loop, place, variable, next);
    }

    private void Learn(int loop, Place place, Node variable, Node next)
    {
        if (variable.IsUniform && !next.IsUniform)
            _isOutdated |= _learned.RowVariables.Add(new(loop, place));
    }

    /// <summary>The value of a loop's variable after the loop.</summary>
    private Node ExitOf(LoopStep step, Node variable)
    {
        var exit = new Node(NodeKind.Variable, _region) { IsUniform = variable.IsUniform, Owner = step };
        exit.Sources.Add(variable);
        return exit;
    }

    private bool IsJoined(Variable variable) => variable.Storage != Storage.Local || _ownLocals.Contains(variable);

    private static IEnumerable<Place> PlacesOf(Variable variable) =>
        Enumerable.Range(0, variable.Length).Select(element => Place.Of(variable, element));
}
