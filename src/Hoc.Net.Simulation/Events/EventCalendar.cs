using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Events on their way by connections. Each is written down for its day; only the events of a day that has come are sorted. So an event costs the same whether
/// a thousand or a million are under way, and it is known ahead which memory the next ones need.
/// </summary>
/// <remarks>
/// A calendar queue (Brown 1988, Commun. ACM 31:1220) whose days are short and of one length, with what is too far ahead left to the caller. Within its day an event is put near its place
/// by its time, then the day is sorted by insertion. Invariants: the days from <see cref="_firstOpen"/> on, as many as there are pages, take events; the day before
/// it may be the present one, whose events lie sorted in <see cref="_today"/>.
/// </remarks>
internal sealed class EventCalendar
{
    private const double DaysPerMillisecond = 64;
    private const int Days = 2048; // a power of two
    private const double LastDay = 1L << 50; // later ones are not told apart
    private const int SheetLength = 32; // events
    private const int FewInADay = 16;
    private const int MostToPutBack = 64;
    private const int None = -1;

    private readonly Page[] _pages = new Page[Days];
    private readonly ulong[] _used = new ulong[Days / 64]; // a bit for each page with events
    private Arriving[] _sheets = [];
    private int[] _nextSheet = [];
    private int _freeSheet = None;
    private Arriving[] _today = [];
    private int[] _marks = []; // where parts of the day begin
    private int _next; // of today's events
    private int _end; // of today's events
    private long _day; // the present one
    private long _firstOpen;
    private long _latest; // the last day with events, or a later one
    private int _ahead; // events of later days

    /// <summary>How many events are under way.</summary>
    public int Count => _ahead + _end - _next;

    /// <summary>What comes soon, the next first, where somebody wants to prepare for it.</summary>
    public ReadOnlySpan<Arriving> Soon => _today.AsSpan(_next, _end - _next);

    /// <summary>All events, in no order.</summary>
    public IEnumerable<Arriving> All
    {
        get
        {
            for (var i = _next; i < _end; i++)
                yield return _today[i];
            for (var page = 0; page < Days; page++)
            {
                for (int i = 0, sheet = _pages[page].First; i < _pages[page].Count; i++)
                {
                    yield return _sheets[(sheet * SheetLength) + (i % SheetLength)];
                    if (i % SheetLength == SheetLength - 1)
                        sheet = _nextSheet[sheet];
                }
            }
        }
    }

    /// <summary>Shows each event up to a time, ms, in no order; who looks returns the time up to which to go on.</summary>
    public void VisitUntil(double until, Func<Arriving, double, double> look)
    {
        for (var i = _next; i < _end && _today[i].Time <= until; i++)
            until = look(_today[i], until);
        for (var day = _firstOpen; _ahead > 0 && day <= _latest && day - _firstOpen < Days && day <= Math.Floor(until * DaysPerMillisecond); day++)
            until = Visit(_pages[(int)(day & (Days - 1))], until, look);
    }

    private double Visit(in Page page, double until, Func<Arriving, double, double> look)
    {
        for (int left = page.Count, sheet = page.First; left > 0; left -= SheetLength, sheet = _nextSheet[sheet])
            foreach (ref readonly var item in _sheets.AsSpan(sheet * SheetLength, Math.Min(left, SheetLength)))
                if (item.Time <= until)
                    until = look(item, until);
        return until;
    }

    /// <summary>Writes an event down, unless it is too near or too far ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(double time, long arrival, in Outgoing line)
    {
        var scaled = Math.Floor(time * DaysPerMillisecond);
        if (!(Math.Abs(scaled) < LastDay))
            return false;
        var day = (long)scaled;
        if (Count == 0)
            _firstOpen = day;
        if ((ulong)(day - _firstOpen) >= Days && !TryOpen(day))
            return false;
        Write(day, new(time, arrival, line.Connection, line.Target));
        return true;
    }

    /// <summary>Whether there is an event before another one elsewhere; then it is the first of <see cref="Soon"/>.</summary>
    /// <param name="time">The time of the other one, ms; infinite for none.</param>
    /// <param name="arrival">Its arrival.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNextBefore(double time, long arrival)
    {
        if (_next == _end && !TryTurnBefore(time))
            return false;
        ref readonly var first = ref _today[_next];
        return first.Time < time || (first.Time == time && first.Arrival < arrival);
    }

    private bool TryTurnBefore(double time)
    {
        if (_ahead == 0)
            return false;
        var day = FirstDay();
        if (Math.Floor(time * DaysPerMillisecond) < day)
            return false;
        TurnTo(day);
        return true;
    }

    /// <summary>Takes the first of <see cref="Soon"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Arriving Take() => _today[_next++];

    public void Clear()
    {
        _next = _end = 0;
        while (_ahead > 0)
            TurnTo(FirstDay(), isKept: false);
    }

    /// <summary>An event of a day that takes none: room is made where that is easy.</summary>
    private bool TryOpen(long day)
    {
        var isToday = _next < _end;
        if (day >= _firstOpen)
        {
            if (isToday || (_ahead > 0 && day - FirstDay() >= Days))
                return false;
            _firstOpen = _ahead > 0 ? Math.Min(day, FirstDay()) : day;
            return true;
        }

        if ((_ahead > 0 && _latest - day >= Days) || (isToday && (day >= _day || _end - _next > MostToPutBack || _day - day >= Days)))
            return false;
        _firstOpen = day;
        for (var i = _next; i < _end; i++)
            Write(_day, _today[i]);
        _next = _end = 0;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(long day, in Arriving item)
    {
        var number = (int)(day & (Days - 1));
        ref var page = ref _pages[number];
        var place = page.Count % SheetLength;
        if (place == 0)
        {
            var sheet = NewSheet();
            if (page.Count == 0)
                page.First = sheet;
            else
                _nextSheet[page.Last] = sheet;
            page.Last = sheet;
            _used[number / 64] |= 1UL << (number % 64);
        }

        _sheets[(page.Last * SheetLength) + place] = item;
        page.Count++;
        _latest = _ahead++ == 0 ? day : Math.Max(_latest, day);
    }

    private int NewSheet()
    {
        if (_freeSheet == None)
            AddSheets();
        var sheet = _freeSheet;
        _freeSheet = _nextSheet[sheet];
        return sheet;
    }

    private void AddSheets()
    {
        var count = _nextSheet.Length;
        var wanted = Math.Max(64, 2 * count);
        Array.Resize(ref _nextSheet, wanted);
        Array.Resize(ref _sheets, wanted * SheetLength);
        for (var sheet = wanted - 1; sheet >= count; sheet--)
            (_nextSheet[sheet], _freeSheet) = (_freeSheet, sheet);
    }

    private long FirstDay() => _firstOpen + Distance(_firstOpen);

    /// <summary>How many pages, from that of a day on, are empty before one is not.</summary>
    private int Distance(long day)
    {
        var number = (int)(day & (Days - 1));
        var word = number / 64;
        var bits = _used[word] >> (number % 64);
        if (bits != 0)
            return BitOperations.TrailingZeroCount(bits);
        var distance = 64 - (number % 64);
        for (; ; distance += 64)
        {
            word = (word + 1) % _used.Length;
            if (_used[word] != 0)
                return distance + BitOperations.TrailingZeroCount(_used[word]);
        }
    }

    /// <summary>Sorts the events of a day, which becomes the present one.</summary>
    private void TurnTo(long day, bool isKept = true)
    {
        var number = (int)(day & (Days - 1));
        var page = _pages[number];
        _ahead -= page.Count;
        (_day, _firstOpen) = (day, day + 1);
        if (isKept)
        {
            (_next, _end) = (0, page.Count);
            if (_today.Length < page.Count)
                _today = new Arriving[(int)BitOperations.RoundUpToPowerOf2((uint)page.Count)];
            if (page.Count <= FewInADay)
                Copy(page);
            else
                Distribute(page, day);
            Sort();
        }

        _nextSheet[page.Last] = _freeSheet;
        _freeSheet = page.First;
        _pages[number] = default;
        _used[number / 64] &= ~(1UL << (number % 64));
    }

    private void Copy(in Page page) => _sheets.AsSpan(page.First * SheetLength, page.Count).CopyTo(_today);

    /// <summary>Puts each event of a day near its place, those of one part of the day in the order in which they were written down.</summary>
    private void Distribute(in Page page, long day)
    {
        var parts = (int)BitOperations.RoundUpToPowerOf2((uint)page.Count);
        if (_marks.Length < parts)
            _marks = new int[parts];
        Array.Clear(_marks, 0, parts);
        double begin = day;
        for (int left = page.Count, sheet = page.First; left > 0; left -= SheetLength, sheet = _nextSheet[sheet])
            foreach (ref readonly var item in _sheets.AsSpan(sheet * SheetLength, Math.Min(left, SheetLength)))
                _marks[PartOf(item.Time, begin, parts)]++;
        var start = 0;
        for (var part = 0; part < parts; part++)
            (_marks[part], start) = (start, start + _marks[part]);
        for (int left = page.Count, sheet = page.First; left > 0; left -= SheetLength, sheet = _nextSheet[sheet])
            foreach (ref readonly var item in _sheets.AsSpan(sheet * SheetLength, Math.Min(left, SheetLength)))
                _today[_marks[PartOf(item.Time, begin, parts)]++] = item;
    }

    private static int PartOf(double time, double begin, int parts) =>
        Math.Min((int)((time * DaysPerMillisecond - begin) * parts), parts - 1);

    /// <summary>Sorts today's events by insertion, unless they lie far from their places.</summary>
    private void Sort()
    {
        var patience = 8 * _end;
        for (var i = 1; i < _end && patience > 0; i++)
        {
            if (!_today[i].IsBefore(_today[i - 1]))
                continue;
            var item = _today[i];
            var place = i;
            do
            {
                _today[place] = _today[place - 1];
                place--;
                patience--;
            }
            while (place > 0 && item.IsBefore(_today[place - 1]));
            _today[place] = item;
        }

        if (patience <= 0)
            _today.AsSpan(0, _end).Sort();
    }

    private struct Page
    {
        public int Count;
        public int First; // sheet
        public int Last;
    }
}
