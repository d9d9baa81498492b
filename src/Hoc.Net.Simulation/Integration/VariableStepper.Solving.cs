namespace Hoc.Net.Simulation.Integration;

/// <content>The order in which integrators go on and events are delivered.</content>
internal sealed partial class VariableStepper
{
    private const double WithoutEvents = 1e9; // ms, the step of a model without cells and events

    /// <summary>Whether something has asked for a stop since the advance began.</summary>
    private bool IsStopped
    {
        get
        {
            _cancellation.ThrowIfCancellationRequested();
            return _isStopped || (model.IsStopRequested?.Invoke() ?? false);
        }
    }

    private void AdvanceWhole()
    {
        var start = Whole.Time;
        _hasInitialized = false;
        while (Whole.Time <= start && !_hasInitialized)
        {
            GoOn();
            if (IsStopped)
                return;
        }
    }

    private void SolveWhole(double until)
    {
        while (Whole.Time < until || Events.EarliestTime < until)
        {
            GoOn();
            if (IsStopped)
                return;
        }

        Whole.MoveTo(until);
        Sample(Whole);
    }

    /// <summary>The least that can be done: events of the present time, or a step or part of one.</summary>
    private void GoOn()
    {
        var whole = Whole;
        var due = Events.EarliestTime;
        if (due <= whole.Time)
            model.DeliverEventsUntil(due);
        else
            whole.GoOn(due);
        if (Events.EarliestTime < whole.Time)
            whole.MoveTo(Events.EarliestTime);
        DoReached();
    }

    /// <summary>Until the cell that is farthest behind gets on, or all events of the next time have come.</summary>
    private void AdvanceCells()
    {
        var start = _cells.EarliestTime;
        var due = Events.EarliestTime;
        if (double.IsPositiveInfinity(Math.Min(start, due)))
        {
            model.Time += WithoutEvents;
            return;
        }

        while (_cells.EarliestTime <= start && Events.EarliestTime <= due)
        {
            GoOnWithCells();
            if (IsStopped)
                return;
        }

        model.Time = Math.Min(_cells.EarliestTime, due);
    }

    private void SolveCells(double until)
    {
        while (_cells.EarliestTime < until || Events.EarliestTime <= until)
        {
            GoOnWithCells();
            if (IsStopped)
                return;
        }

        foreach (var cell in _integrators)
        {
            Retreat(cell, until);
            Sample(cell);
        }

        model.Time = until;
    }

    private void GoOnWithCells()
    {
        if (Events.EarliestTime <= _cells.EarliestTime)
        {
            model.DeliverNextEvent();
        }
        else
        {
            var cell = _cells.Earliest!.Item;
            cell.GoOn(double.MaxValue);
            _cells.Move(cell.Place!, cell.Time);
        }

        DoReached();
    }
}
