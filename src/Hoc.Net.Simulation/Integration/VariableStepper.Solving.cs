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
        try
        {
            var isStopped = false;
            while (!isStopped && (Whole.Time < until || Events.EarliestTime < until))
            {
                Whole.GoOnAtOnce(true);
                GoOn();
                isStopped = IsStopped;
            }

            Whole.Show();
            if (isStopped)
                return;
        }
        finally
        {
            Whole.GoOnAtOnce(false);
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
        {
            whole.Show();
            model.DeliverEventsUntil(due);
        }
        else
        {
            whole.GoOn(due);
        }

        if (Events.EarliestTime < whole.Time)
            whole.MoveTo(Events.EarliestTime);
        if (_reached.Count > 0)
            whole.Show();
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
            GoOnWithCells(0);
            if (IsStopped)
                return;
        }

        model.Time = Math.Min(_cells.EarliestTime, due);
    }

    private void SolveCells(double until)
    {
        ForgetLookAhead();
        while (_cells.EarliestTime < until || Events.EarliestTime <= until)
        {
            GoOnWithCells(until);
            if (IsStopped)
                return;
        }

        model.Time = until;
        foreach (var cell in _integrators)
        {
            Retreat(cell, until); // to the start of its last step at most, which the time tells
            Sample(cell);
        }
    }

    /// <summary>Events of the present time, or a step of the cell that is farthest behind and of what it may take after it.</summary>
    /// <param name="until">What nobody sees before, ms.</param>
    private void GoOnWithCells(double until)
    {
        if (Events.EarliestTime <= _cells.EarliestTime)
        {
            model.DeliverNextEvent();
        }
        else
        {
            var cell = _cells.Earliest!.Item;
            cell.GoOn(double.MaxValue);
            GoAhead(cell, until);
            _cells.Move(cell.Place!, cell.Time);
        }

        DoReached();
    }
}
