using System.Collections;
using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Leaves out the segments of a solid line that run wholly where the line has run before, as an orbit in the phase
/// plane does. Where a line has run is remembered in a grid of cells, so that a segment left out is less than a cell
/// from one that is kept; there are never more kept segments than cells.
/// </summary>
internal sealed class CoverageFilter
{
    private readonly OxyRect _bounds;
    private readonly double _cellSize;
    private readonly int _columns;
    private readonly int _rows;
    private readonly BitArray _covered;

    /// <summary>Makes a grid of which nothing is covered yet.</summary>
    /// <param name="bounds">The rectangle that the line was clipped to, in px.</param>
    /// <param name="cellSize">Width and height of a cell, in px.</param>
    public CoverageFilter(OxyRect bounds, double cellSize)
    {
        (_bounds, _cellSize) = (bounds, cellSize);
        (_columns, _rows) = ((int)(bounds.Width / cellSize) + 1, (int)(bounds.Height / cellSize) + 1);
        _covered = new BitArray(_columns * _rows);
    }

    /// <summary>The polylines without the segments that cover nothing new.</summary>
    public List<List<ScreenPoint>> Filter(List<List<ScreenPoint>> runs)
    {
        var kept = new List<List<ScreenPoint>>();
        foreach (var run in runs)
        {
            List<ScreenPoint>? current = null;
            for (var i = 1; i < run.Count; i++)
            {
                if (!Cover(run[i - 1], run[i]))
                {
                    current = null;
                    continue;
                }

                if (current is null)
                    kept.Add(current = [run[i - 1]]);
                current.Add(run[i]);
            }
        }

        return kept;
    }

    /// <summary>Covers the cells along a segment; whether any of them was not covered.</summary>
    private bool Cover(ScreenPoint start, ScreenPoint end)
    {
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var steps = (int)Math.Ceiling(Math.Max(Math.Abs(dx), Math.Abs(dy)) / _cellSize);
        var isNew = false;
        for (var i = 0; i <= steps; i++)
        {
            var along = steps == 0 ? 0 : (double)i / steps;
            var column = Math.Clamp((int)((start.X + along * dx - _bounds.Left) / _cellSize), 0, _columns - 1);
            var row = Math.Clamp((int)((start.Y + along * dy - _bounds.Top) / _cellSize), 0, _rows - 1);
            var cell = row * _columns + column;
            if (_covered[cell])
                continue;
            _covered[cell] = true;
            isNew = true;
        }

        return isNew;
    }
}
