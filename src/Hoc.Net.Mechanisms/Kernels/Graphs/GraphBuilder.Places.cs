using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <content>Reading and writing places.</content>
internal sealed partial class GraphBuilder
{
    /// <summary>Whether a variable is read and written where it lies.</summary>
    private bool IsDirect(Variable variable) => _learned.Direct.Contains(variable)
        || variable.Storage is not (Storage.Local or Storage.RowVoltage) && _facts.Opaque is not null && !IsFixed(variable.Storage);

    private static bool IsFixed(Storage storage) =>
        storage is Storage.Time or Storage.TimeStep or Storage.Celsius or Storage.IonValence or Storage.Flag or Storage.NodeArea or Storage.NodeDiameter;

    private Node Read(Variable variable, int element)
    {
        var place = Place.Of(variable, element);
        Name(place, variable, element);
        if (!IsDirect(variable))
            return ReadRegister(place);
        return variable.Storage == Storage.Local || _learned.Direct.Contains(variable)
            ? Ordered(NodeKind.Fetch, [Number(element)], item: variable)
            : Ordered(NodeKind.Fetch, [], place);
    }

    private Node ReadRegister(Place place) => _scope.Find(place) ?? (place.IsLocal ? Number(0) : Load(place));

    private Node ReadElement(Variable variable, FormExpression index)
    {
        if (ElementOf(variable, index) is not { } element)
            return Number(0);
        return element.Kind == NodeKind.Number ? Read(variable, (int)element.Number) : Ordered(NodeKind.Fetch, [element], item: variable);
    }

    private void Write(Variable variable, int element, Node value)
    {
        var place = Place.Of(variable, element);
        Name(place, variable, element);
        if (!IsDirect(variable))
            _scope.Write(place, value);
        else if (variable.Storage == Storage.Local || _learned.Direct.Contains(variable))
            WriteElement(variable, Number(element), value);
        else
            _region.Items.Add(new StoreStep { Region = _region, Place = place, Value = value, Mask = _mask });
    }

    private void WriteElement(Variable variable, Node element, Node value)
    {
        if (!_isSerial && variable.Storage is Storage.Global or Storage.Shared)
            _serialReason ??= $"sets elements of {variable}, which all rows share";
        _region.Items.Add(new ElementStep { Region = _region, Variable = variable, Element = element, Value = value, Mask = _mask });
    }

    /// <summary>An index, checked; null when the graph will not be used.</summary>
    private Node? ElementOf(Variable variable, FormExpression index)
    {
        var element = Make(NodeKind.Truncate, [Evaluate(index)]);
        var isInside = And(Make(NodeKind.LessOrEqual, [Number(0), element]), Make(NodeKind.Less, [element, Number(variable.Length)]));
        if (!isInside.IsMaskOf(true))
            Fail(Not(isInside), element, (mechanism, value) => new ElementOutOfRangeException(mechanism, variable.Name, value, variable.Length));
        if (element.Kind == NodeKind.Number)
            return isInside.IsMaskOf(true) ? element : null;
        if (!element.IsUniform && !_isSerial)
        {
            _serialReason ??= $"uses an element of {variable} that differs from row to row";
            return null;
        }

        if (_learned.Direct.Add(variable))
            _isOutdated = true;
        return Select(isInside, element, Number(0));
    }

    private void Fail(Node mask, Node value, Func<string, double, Exception> failure)
    {
        var failing = Within(mask);
        if (!failing.IsMaskOf(false))
            _region.Items.Add(new FailStep { Region = _region, Mask = failing, Value = value, Failure = failure });
    }

    private void Clear(IEnumerable<Variable> locals)
    {
        foreach (var local in locals)
        {
            if (IsDirect(local))
                _region.Items.Add(new ClearStep { Region = _region, Variable = local });
            else
                for (var element = 0; element < local.Length; element++)
                    _scope.Write(Place.Of(local, element), Number(0));
        }
    }

    /// <summary>At the end of a row what has been set goes where it belongs.</summary>
    private void StoreAll(HashSet<Place> demoted)
    {
        foreach (var place in _scope.Set)
        {
            if (place.IsLocal || demoted.Contains(place))
                continue;
            var value = _scope.Find(place)!;
            if (value.Kind != NodeKind.Load || value.Place != place)
                _rows.Items.Add(new StoreStep { Region = _rows, Place = place, Value = value, IsLast = place.IsShared && !_isSerial });
        }
    }

    private void Name(Place place, Variable variable, int element) =>
        _names.TryAdd(place, variable.Length == 1 ? variable.Name : $"{variable.Name}[{element}]");
}
