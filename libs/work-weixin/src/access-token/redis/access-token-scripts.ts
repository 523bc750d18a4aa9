/**
 * Each key is one hash: `token` and its `digest`, `refusal`, `holder` of the lock and `heldUntil`. Because all of it is under
 * one key, every script is atomic, also on a cluster, and none can see a lock without its token. The lock expires by the
 * clock of Redis; the key has the TTL of its longest-lived field.
 */
const EXTEND = `
local function extend(ms)
  if redis.call('PTTL', KEYS[1]) < tonumber(ms) then redis.call('PEXPIRE', KEYS[1], ms) end
end`;

const CLOCK = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

const KEEP = `
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'digest', ARGV[2])
redis.call('HDEL', KEYS[1], 'refusal')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

// Another program may have stored something other than a hash. '' means unreadable; the next lock replaces it.
const get = (field: string) => `
local value = redis.pcall('HGET', KEYS[1], '${field}')
return type(value) == 'table' and '' or value`;

export const GET_TOKEN = get('token');

/** Arguments: value, digest, TTL in ms. */
export const SET_TOKEN = KEEP;

/** Arguments: digest. */
export const DROP_TOKEN = `
if redis.pcall('HGET', KEYS[1], 'digest') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'token', 'digest')
return 1`;

/** Arguments: holder, TTL of the lock in ms. A later end than that was written before the clock was set back. */
export const TAKE_LOCK = `${EXTEND}${CLOCK}
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then redis.call('DEL', KEYS[1]) end
local heldUntil = tonumber(redis.call('HGET', KEYS[1], 'heldUntil') or '0') or 0
if heldUntil > now and heldUntil <= now + tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'holder', ARGV[1], 'heldUntil', string.format('%.0f', now + tonumber(ARGV[2])))
extend(ARGV[2])
return 1`;

/** Arguments: holder, TTL of the lock in ms. */
export const RENEW_LOCK = `${EXTEND}${CLOCK}
if redis.call('HGET', KEYS[1], 'holder') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'heldUntil', string.format('%.0f', now + tonumber(ARGV[2])))
extend(ARGV[2])
return 1`;

/** Arguments: value, digest, TTL in ms, holder. */
export const KEEP_TOKEN = `
if redis.call('HGET', KEYS[1], 'holder') ~= ARGV[4] then return 0 end${KEEP}`;

/** Arguments: holder. */
export const RELEASE_LOCK = `
if redis.call('HGET', KEYS[1], 'holder') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'holder', 'heldUntil')
return 1`;

export const GET_REFUSAL = get('refusal');

/** Arguments: value, TTL in ms. */
export const SET_REFUSAL = `${EXTEND}
redis.call('HSET', KEYS[1], 'refusal', ARGV[1])
extend(ARGV[2])
return 1`;
