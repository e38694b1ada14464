-- Run by neovim.test.ts inside a headless Neovim with one draft open: attaches the server with the API of 0.7 and writes what came.
local results = { version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then error('no ' .. what .. ' came') end
end

local function diagnostics()
  return vim.tbl_map(function(one)
    return { rule = one.code, severity = one.severity, line = one.lnum, column = one.col, message = one.message, source = one.source }
  end, vim.diagnostic.get(0))
end

local function answer(method, params)
  local replies = assert(vim.lsp.buf_request_sync(0, method, params, 20000), method .. ' was not answered')
  for _, reply in pairs(replies) do return reply.result end
end

local ok, problem = pcall(function()
  local client = vim.lsp.start_client({
    name = 'jianggao',
    cmd = { vim.env.JIANGGAO_NODE, vim.env.JIANGGAO_COMMAND, 'lsp', '--stdio' },
    root_dir = vim.fn.expand('%:p:h'),
    get_language_id = function() return 'speech-draft' end,
  })
  vim.lsp.buf_attach_client(0, client)
  wait_for('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  results.diagnostics = diagnostics()

  local document = { uri = vim.uri_from_bufnr(0) }
  results.symbols = answer('textDocument/documentSymbol', { textDocument = document })

  local first = vim.diagnostic.get(0)[1].user_data.lsp
  local found = vim.diagnostic.get(0)[1]
  local range = {
    start = { line = found.lnum, character = vim.str_utfindex(vim.fn.getline(found.lnum + 1), found.col) },
    ['end'] = { line = found.end_lnum, character = vim.str_utfindex(vim.fn.getline(found.end_lnum + 1), found.end_col) },
  }
  local actions = answer('textDocument/codeAction', { textDocument = document, range = range, context = { diagnostics = { first } } })
  results.actions = vim.tbl_map(function(action) return { title = action.title, kind = action.kind } end, actions)

  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait_for('news after the fix', function() return #vim.diagnostic.get(0) < #results.diagnostics end)
  results.fixed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  results.after = diagnostics()
  vim.lsp.stop_client(client)
end)
if not ok then results.problem = tostring(problem) end
vim.fn.writefile({ vim.json.encode(results) }, vim.env.JIANGGAO_RESULTS)
vim.cmd('qa!')
